// On Linux a square root is a call of the system's mathematical library. Who imports the system's C library links it;
// nothing here calls it by name, and without it a program that does not use Foundation does not link.
#if canImport(Glibc)
internal import Glibc
#endif
