using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// Collects the types of the branches of a union, each once. Types that JSON cannot distinguish are replaced by one: texts of several
/// formats, numbers of several sizes, enums with several lists of values.
/// </summary>
internal sealed class UnionCases
{
    private static readonly Scalar[] s_textScalars =
        [Scalar.String, Scalar.DateTimeOffset, Scalar.HttpDateTime, Scalar.DateOnly, Scalar.Bytes];
    private static readonly Scalar[] s_numberScalars = [Scalar.Int32, Scalar.Int64, Scalar.UInt64, Scalar.Double, Scalar.Decimal];

    private readonly SchemaView _union;
    private readonly TypeStem _stem;
    private readonly SchemaMerger _merger;
    private readonly ITypeBuilder _types;
    private readonly List<UnionCaseDefinition> _cases = [];
    private readonly List<SchemaView> _texts = [];

    public UnionCases(SchemaView union, TypeStem stem, SchemaMerger merger, ITypeBuilder types)
    {
        _union = union;
        _stem = stem;
        _merger = merger;
        _types = types;
    }

    /// <summary>Adds a branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="discriminatorValues">The values that select the branch.</param>
    /// <param name="stem">The name for the type of the branch.</param>
    public void Add(UnionBranch branch, IReadOnlyList<string> discriminatorValues, TypeStem stem)
    {
        if (branch.View.Type == JsonSchemaType.String)
        {
            _texts.Add(branch.View);
        }

        var type = branch.IsBase ? _types.BuildBase(branch.View, stem) : _types.Build(branch.View, stem);
        var index = _cases.FindIndex(item => item.Type == type);
        if (index < 0)
        {
            _cases.Add(new UnionCaseDefinition(type, discriminatorValues.ToEquatableArray()));
        }
        else
        {
            var values = _cases[index].DiscriminatorValues.Concat(discriminatorValues).Distinct(StringComparer.Ordinal).ToEquatableArray();
            _cases[index] = _cases[index] with { DiscriminatorValues = values };
        }
    }

    /// <summary>Returns the cases.</summary>
    public IReadOnlyList<UnionCaseDefinition> ToList()
    {
        Join(IsText, JoinTexts);
        Join(IsNumber, JoinNumbers);
        return _cases;
    }

    private void Join(Func<TypeRef, bool> belongs, Func<List<TypeRef>, TypeRef> join)
    {
        var members = _cases.Where(item => belongs(item.Type)).ToList();
        if (members.Count < 2)
        {
            return;
        }

        var first = _cases.IndexOf(members[0]);
        _cases.RemoveAll(item => belongs(item.Type));
        _cases.Insert(first, new UnionCaseDefinition(join(members.ConvertAll(item => item.Type)), default));
    }

    private static bool IsEnum(TypeRef type) => type is TypeId { Kind: TypeKind.Enum };

    private static bool IsText(TypeRef type) =>
        IsEnum(type) || (type is ScalarType scalar && Array.IndexOf(s_textScalars, scalar.Scalar) >= 0);

    private static bool IsNumber(TypeRef type) => type is ScalarType scalar && Array.IndexOf(s_numberScalars, scalar.Scalar) >= 0;

    private TypeRef JoinTexts(List<TypeRef> types)
    {
        if (!types.Exists(IsEnum))
        {
            return ScalarType.String;
        }

        var coversUnion = _cases.Count == 0;
        var values = _texts.SelectMany(_merger.AllEnumValues).ToList();
        return _types.BuildEnum(
            coversUnion ? _union : EnumOf(values),
            values,
            DeclaredEnum.Combine(_texts.Select(_merger.AllDeclarations)),
            !types.TrueForAll(IsEnum) || _texts.Exists(_merger.AllowsOtherTexts),
            coversUnion ? _stem : _stem.Append("Value"));
    }

    private SchemaView EnumOf(IReadOnlyList<JsonNode?> values) => new()
    {
        Pointer = _union.Pointer,
        Key = _union.Key,
        Type = JsonSchemaType.String,
        Enum = values,
    };

    private static ScalarType JoinNumbers(List<TypeRef> types)
    {
        var scalars = types.Cast<ScalarType>().Select(type => type.Scalar).ToList();
        return new ScalarType(
            scalars.Contains(Scalar.Decimal) || scalars.Contains(Scalar.UInt64) ? Scalar.Decimal
            : scalars.Contains(Scalar.Double) ? Scalar.Double
            : Scalar.Int64);
    }
}
