namespace Cf1Gen.Generator.Model.Types;

/// <summary>A JSON array, <c>IReadOnlyList</c> in C#.</summary>
internal sealed record ListType(TypeRef Item) : TypeRef
{
    public override bool IsValueType => false;
}
