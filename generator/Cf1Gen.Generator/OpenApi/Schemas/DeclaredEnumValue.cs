namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>What an extension of an enum declares about one of its values.</summary>
/// <param name="Name">The name for code; <see langword="null"/> if none is declared.</param>
/// <param name="Description">The description; <see langword="null"/> if none is declared.</param>
internal sealed record DeclaredEnumValue(string? Name, string? Description);
