/**
 * Takes sentences and questions; gives where they lie among others, by a small Chinese model that
 * comes with a library and runs in the process. It knows nothing of indexes and documents, and no
 * room imports it: the program finds it as a service if it is on the class path.
 */
@NullMarked
package org.mubiao.meaning;

import org.jspecify.annotations.NullMarked;
