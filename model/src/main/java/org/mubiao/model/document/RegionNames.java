package org.mubiao.model.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What areas are called beside each other: by their own names, but with what it lies in where
 * several have one name, as there is a 鼓楼区 in 南京 and one in 福州. Only codes tell areas apart beyond
 * doubt: one without a code is taken for the other of its name.
 */
public final class RegionNames {

  private final Set<String> shared = new HashSet<>();

  private RegionNames() {}

  /** {@return the names of these areas, each of which may come more than once} */
  public static RegionNames among(Collection<Region> regions) {
    RegionNames names = new RegionNames();
    Map<String, String> codes = new HashMap<>();
    for (Region region : regions) {
      String code = region.code();
      if (code != null) {
        String former = codes.putIfAbsent(region.name(), code);
        if (former != null && !former.equals(code)) {
          names.shared.add(region.name());
        }
      }
    }
    return names;
  }

  /** {@return the name of an area, such as 如皋市, or 南京市鼓楼区 where others have its name} */
  public String of(Region region) {
    List<String> within = region.within();
    return within.isEmpty() || !shared.contains(region.name())
        ? region.name()
        : within.get(within.size() - 1) + region.name();
  }
}
