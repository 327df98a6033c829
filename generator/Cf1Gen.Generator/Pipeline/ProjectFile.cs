using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>A file of the project that a document can use.</summary>
/// <param name="Text">The file.</param>
/// <param name="Overlays">The overlays that change it, if it is a part to which documents refer.</param>
internal sealed record ProjectFile(AdditionalText Text, EquatableArray<OverlayReference> Overlays);
