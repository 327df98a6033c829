using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>One of the types of a union.</summary>
/// <param name="Name">The type in the name of the method that gives the value, <c>TryGetDog</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="Tags">The values of the union's tag that stand for it.</param>
internal sealed record UnionCaseModel(string Name, TypeRef Type, EquatableArray<string> Tags);
