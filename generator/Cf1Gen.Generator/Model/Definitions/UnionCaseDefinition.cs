using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A case of a union.</summary>
/// <param name="Type">The type of the case.</param>
/// <param name="DiscriminatorValues">The values of the discriminator property that select the case.</param>
internal sealed record UnionCaseDefinition(TypeRef Type, EquatableArray<string> DiscriminatorValues);
