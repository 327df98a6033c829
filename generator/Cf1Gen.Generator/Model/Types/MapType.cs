namespace Cf1Gen.Generator.Model.Types;

/// <summary>A JSON object with arbitrary member names and values of one type, <c>IReadOnlyDictionary</c> in C#.</summary>
/// <param name="Value">The type of the values.</param>
internal sealed record MapType(TypeRef Value) : TypeRef
{
    public override bool IsValueType => false;
}
