using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>A case of a union.</summary>
/// <param name="Name">The name within the name of the method that returns the value, <c>TryGetDog</c>.</param>
/// <param name="Type">The type of the case.</param>
/// <param name="Tags">The values of the discriminator property that select the case.</param>
internal sealed record UnionCaseModel(string Name, TypeRef Type, EquatableArray<string> Tags)
{
    /// <summary>Gets the status of the response that selects the case; <see langword="null"/> if the value selects it.</summary>
    public ResponseStatus? Status { get; init; }
}
