/**
 * What pages and the API share: what a server is started with, what a request asks, what is being
 * done, and why there is no answer.
 *
 * <p>Takes requests of the HTTP library; gives questions that the use cases take. It knows of no
 * page and of no route.
 */
@NullMarked
package org.mubiao.app.web.desk;

import org.jspecify.annotations.NullMarked;
