namespace Cf1Gen.Generator.Reading.Extensions;

/// <summary>An extension of OpenAPI that Cf1Gen defines.</summary>
/// <param name="Name">The name.</param>
/// <param name="Places">The parts of a document in which it has an effect.</param>
/// <param name="IsString">
/// <see langword="true"/> if its value must be a string; <see langword="false"/> if it is validated where it is used.
/// </param>
internal sealed record OwnExtension(string Name, ExtensionPlace Places, bool IsString = true);
