using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A case of a union.</summary>
/// <param name="Type">The type of the case.</param>
/// <param name="DiscriminatorValues">The values of the discriminator property that select the case.</param>
internal sealed record UnionCaseDefinition(TypeRef Type, EquatableArray<string> DiscriminatorValues)
{
    /// <summary>Gets the status of the response that selects the case; <see langword="null"/> if the value selects it.</summary>
    public ResponseStatus? Status { get; init; }
}
