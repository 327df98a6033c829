namespace Cf1Gen.Emulation.Domain;

/// <summary>The field a list is sorted by, and in which direction.</summary>
internal readonly record struct Sorting(string By, bool Descending);
