/** The only readers of the page: detect, read, watch, find again, teach. */
export { detect, detecting, finish, inspect, inspectNow, read, type PageOptions } from './read';
export { describe, resolve } from './locate';
export { PORTAL_HOSTS, portalOf, type HostOptions } from './portals';
export { layoutReport } from './layout-report';
export { createTeacher, tryLessons } from './teach';
export { OWN_HOST, watch, type Watcher, type WatchOptions } from './watch';
