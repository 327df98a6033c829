namespace Cf1Gen.Generator.Model.Types;

/// <summary>A reference to a generated open enum, see <see cref="EnumModel"/>.</summary>
internal sealed record EnumType(string Name) : NamedType(Name)
{
    public override bool IsValueType => true;
}
