namespace Cf1Gen.Generator.Model.Types;

/// <summary>A JSON object with any names and one type of value, <c>IReadOnlyDictionary</c> in C#.</summary>
internal sealed record MapType(TypeRef Value) : TypeRef
{
    public override bool IsValueType => false;
}
