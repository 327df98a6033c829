namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The declarations of an enum extension about one of its values.</summary>
/// <param name="Name">The name for code; <see langword="null"/> if none is declared.</param>
/// <param name="Description">The description; <see langword="null"/> if none is declared.</param>
internal sealed record DeclaredEnumValue(string? Name, string? Description);
