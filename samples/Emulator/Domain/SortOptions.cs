namespace Cf1Gen.Emulation.Domain;

/// <summary>The field and the direction by which a list is sorted.</summary>
internal readonly record struct SortOptions(string By, bool Descending);
