namespace Cf1Gen.Generator.Model.Types;

/// <summary>A reference to a generated class, see <see cref="ObjectModel"/>.</summary>
internal sealed record ObjectType(string Name) : NamedType(Name)
{
    public override bool IsValueType => false;
}
