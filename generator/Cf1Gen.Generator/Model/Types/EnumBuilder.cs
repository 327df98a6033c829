using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Types;

/// <summary>Makes open enums out of strings with known values.</summary>
internal sealed class EnumBuilder
{
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, EnumModel> _built = new(StringComparer.Ordinal);

    public EnumBuilder(LoadedDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
    }

    public IReadOnlyDictionary<string, EnumModel> Built => _built;

    /// <summary>Builds the enum of that name, once.</summary>
    /// <param name="name">The name.</param>
    /// <param name="view">The schema that tells of it.</param>
    /// <param name="values">Its values, which may come from several schemas.</param>
    /// <returns>The name.</returns>
    public string Build(string name, SchemaView view, IEnumerable<JsonNode?> values)
    {
        if (!_built.ContainsKey(name))
        {
            _built.Add(name, new EnumModel { Name = name, Summary = view.Description, Deprecated = view.IsDeprecated, Values = Values(name, view, values) });
        }

        return name;
    }

    private EquatableArray<EnumValueModel> Values(string owner, SchemaView view, IEnumerable<JsonNode?> wires)
    {
        var names = new NameScope([.. ReservedNames.EnumMembers, owner]);
        var values = new List<EnumValueModel>();
        foreach (var wire in wires.Select(Text).Distinct(StringComparer.Ordinal))
        {
            var wanted = Identifier.Pascal(wire);
            var name = names.TryTake(wanted) ? wanted : names.Take(wanted + "Value");
            if (name != wanted)
            {
                _diagnostics.Report(Descriptors.Renamed, _document.Locate(view.Pointer), wire, wanted, name);
            }

            values.Add(new EnumValueModel(name, wire));
        }

        return values.ToEquatableArray();
    }

    /// <summary>The text of a value; a number or a boolean among the strings is taken as it is written.</summary>
    private static string Text(JsonNode? node) => node!.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
}
