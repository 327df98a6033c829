using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>A file of the project that a document can use.</summary>
/// <param name="Text">The file.</param>
/// <param name="Overlays">The overlays that change it, if it is a part to which documents refer.</param>
/// <param name="ErrataName">The name of the errata that it contains; <see langword="null"/> for files that are not of the package.</param>
internal sealed record ProjectFile(AdditionalText Text, EquatableArray<OverlayReference> Overlays, string? ErrataName);
