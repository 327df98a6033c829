using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>A reference to a generated union, see <see cref="UnionModel"/>.</summary>
internal sealed record UnionType(string Name) : NamedType(Name)
{
    public override bool IsValueType => false;
}
