namespace Cf1Gen.Generator.Model.Types;

/// <summary>A JSON array, <c>IReadOnlyList</c> in C#.</summary>
/// <param name="Item">The type of the items.</param>
internal sealed record ListType(TypeRef Item) : TypeRef
{
    public override bool IsValueType => false;
}
