using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Unions;

/// <summary>
/// Gathers the types of a union's branches, each once. What JSON cannot tell apart becomes one: texts of several formats, numbers of
/// several sizes, enums of several lists of values.
/// </summary>
internal sealed class UnionCases
{
    private static readonly Scalar[] s_texts = [Scalar.String, Scalar.DateTimeOffset, Scalar.DateOnly, Scalar.Bytes];
    private static readonly Scalar[] s_numbers = [Scalar.Int32, Scalar.Int64, Scalar.Double, Scalar.Decimal];

    private readonly SchemaView _union;
    private readonly string _proposal;
    private readonly TypeBuilder _types;
    private readonly List<UnionCaseModel> _cases = [];
    private readonly List<SchemaView> _texts = [];

    public UnionCases(SchemaView union, string proposal, TypeBuilder types)
    {
        _union = union;
        _proposal = proposal;
        _types = types;
    }

    public void Add(UnionBranch branch, IReadOnlyList<string> tags, string proposal)
    {
        if (branch.View.Type == JsonSchemaType.String)
        {
            _texts.Add(branch.View);
        }

        var type = branch.IsPlain ? _types.BuildPlain(branch.View, proposal) : _types.Build(branch.View, proposal);
        var index = _cases.FindIndex(item => item.Type == type);
        if (index < 0)
        {
            _cases.Add(new UnionCaseModel("", type, tags.ToEquatableArray()));
        }
        else
        {
            _cases[index] = _cases[index] with { Tags = _cases[index].Tags.Concat(tags).ToEquatableArray() };
        }
    }

    /// <summary>The cases, with names.</summary>
    public IReadOnlyList<UnionCaseModel> ToList()
    {
        Join(IsText, Text);
        Join(IsNumber, Number);
        var names = new NameScope();
        return [.. _cases.Select(item => item with { Name = names.Take(UnionNames.Of(item.Type)) })];
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
        _cases.Insert(first, new UnionCaseModel("", join([.. members.Select(item => item.Type)]), default));
    }

    private static bool IsText(TypeRef type) => type is EnumType || (type is ScalarType scalar && Array.IndexOf(s_texts, scalar.Scalar) >= 0);

    private static bool IsNumber(TypeRef type) => type is ScalarType scalar && Array.IndexOf(s_numbers, scalar.Scalar) >= 0;

    private TypeRef Text(List<TypeRef> types)
    {
        if (!types.Exists(type => type is EnumType))
        {
            return ScalarType.String;
        }

        var isAll = _cases.Count == 0;
        var values = _texts.SelectMany(Values).ToList();
        return _types.Enum(isAll ? _union : EnumOf(values), values, isAll ? _proposal : _proposal + "Value");
    }

    private IEnumerable<JsonNode?> Values(SchemaView text) =>
        text.Enum.Concat(text.Alternatives.SelectMany(alternatives => alternatives.Branches).SelectMany(branch => _types.Merger.View(branch).Enum));

    private SchemaView EnumOf(IReadOnlyList<JsonNode?> values) => new()
    {
        Pointer = _union.Pointer,
        Type = JsonSchemaType.String,
        Enum = values,
    };

    private static ScalarType Number(List<TypeRef> types)
    {
        var scalars = types.Cast<ScalarType>().Select(type => type.Scalar).ToList();
        return new ScalarType(scalars.Contains(Scalar.Decimal) ? Scalar.Decimal : scalars.Contains(Scalar.Double) ? Scalar.Double : Scalar.Int64);
    }
}
