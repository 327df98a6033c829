using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>
/// Reads the extensions with which other generators declare names and descriptions of the values of an enum. An extension that does not
/// fit the enum is reported and ignored.
/// </summary>
internal sealed class EnumExtensions
{
    private readonly LocatedSchema _schema;
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string?> _values;

    private EnumExtensions(LocatedSchema schema, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _schema = schema;
        _document = document;
        _diagnostics = diagnostics;
        _values = [.. (schema.Schema.Enum ?? []).Select(value => SchemaAnalysis.IsNull(value) ? null : JsonTypes.TextOf(value))];
    }

    /// <summary>Reads the extensions of a schema with an enum.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Receives extensions that do not fit the enum.</param>
    public static DeclaredEnum Read(LocatedSchema schema, LoadedDocument document, DiagnosticBag diagnostics) =>
        schema.Schema.Enum is { Count: > 0 } && schema.Schema.Extensions is { Count: > 0 }
            ? new EnumExtensions(schema, document, diagnostics).Read()
            : DeclaredEnum.None;

    private DeclaredEnum Read()
    {
        var (typeName, names, descriptions) = ReadMicrosoft();
        names = Texts(EnumExtensionNames.Names, areNames: true) ?? names;
        descriptions = Texts(EnumExtensionNames.Descriptions, areNames: false) ?? descriptions;
        var values = names.Keys.Concat(descriptions.Keys).Distinct(StringComparer.Ordinal).ToDictionary(
            value => value, value => new DeclaredEnumValue(Find(names, value), Find(descriptions, value)), StringComparer.Ordinal);
        return typeName is null && values.Count == 0 ? DeclaredEnum.None : new DeclaredEnum(typeName, values);
    }

    /// <summary>Reads the first extension of several that fits the enum.</summary>
    private Dictionary<string, string>? Texts(IReadOnlyList<string> extensions, bool areNames)
    {
        foreach (var extension in extensions)
        {
            if (_schema.Schema.ExtensionNode(extension) is { } node)
            {
                var texts = new Dictionary<string, string>(StringComparer.Ordinal);
                var error = node switch
                {
                    JsonArray list => ReadList(list, texts, areNames),
                    JsonObject map => ReadMap(map, texts),
                    _ => "is neither an array nor an object",
                };
                if (!HasError(extension, error ?? (areNames ? FindDuplicate(texts) : null)))
                {
                    return texts;
                }
            }
        }

        return null;
    }

    private string? ReadList(JsonArray list, Dictionary<string, string> texts, bool areNames)
    {
        var values = list.Count == _values.Count ? _values : _values.FindAll(value => value is not null);
        if (list.Count != values.Count)
        {
            return $"has {list.Count} items for {_values.Count} values";
        }

        for (var index = 0; index < list.Count; index++)
        {
            if (TextOf(list[index]) is not { } text)
            {
                return "contains an item that is not a string";
            }

            if (areNames && string.IsNullOrWhiteSpace(text))
            {
                return "contains an empty name";
            }

            if (values[index] is { } value && !string.IsNullOrWhiteSpace(text))
            {
                texts[value] = text;
            }
        }

        return null;
    }

    private string? ReadMap(JsonObject map, Dictionary<string, string> texts)
    {
        foreach (var member in map)
        {
            if (!_values.Contains(member.Key))
            {
                return $"contains '{member.Key}', which is not a value of the enum";
            }

            if (TextOf(member.Value) is not { } text)
            {
                return "contains a member that is not a string";
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                texts[member.Key] = text;
            }
        }

        return null;
    }

    /// <summary>
    /// Reads the extension of AutoRest. Its <c>modelAsString</c> asks for what all enums are: types that accept any text.
    /// </summary>
    private (string? TypeName, Dictionary<string, string> Names, Dictionary<string, string> Descriptions) ReadMicrosoft()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_schema.Schema.ExtensionNode(EnumExtensionNames.Microsoft) is not { } node)
        {
            return (null, names, descriptions);
        }

        var members = node as JsonObject;
        var typeName = members?["name"] is { } name ? TextOf(name) : null;
        var error = members is null ? "is not an object"
            : members["name"] is not null && string.IsNullOrWhiteSpace(typeName) ? "has a name that is not a string"
            : ReadValues(members["values"], names, descriptions) ?? FindDuplicate(names);
        return HasError(EnumExtensionNames.Microsoft, error) ? (null, [], []) : (typeName, names, descriptions);
    }

    private string? ReadValues(JsonNode? node, Dictionary<string, string> names, Dictionary<string, string> descriptions)
    {
        if (node is not JsonArray list)
        {
            return node is null ? null : "has values that are not an array";
        }

        foreach (var item in list)
        {
            if (item is not JsonObject members || members["value"] is not { } value)
            {
                return "has an item of 'values' without a value";
            }

            var text = JsonTypes.TextOf(value);
            if (!_values.Contains(text))
            {
                return $"contains '{text}', which is not a value of the enum";
            }

            if (members["name"] is { } name)
            {
                if (TextOf(name) is not { } own || string.IsNullOrWhiteSpace(own))
                {
                    return $"has a name for '{text}' that is not a string";
                }

                names[text] = own;
            }

            if (members["description"] is { } description && TextOf(description) is { } summary && !string.IsNullOrWhiteSpace(summary))
            {
                descriptions[text] = summary;
            }
        }

        return null;
    }

    private static string? FindDuplicate(Dictionary<string, string> names) =>
        names.Values.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } duplicate
            ? $"has the name '{duplicate.Key}' for several values"
            : null;

    private bool HasError(string extension, string? error)
    {
        if (error is not null)
        {
            _diagnostics.Report(
                Descriptors.InvalidEnumNames, _document.Locate(_schema.Pointer.Then(extension)), extension, error);
        }

        return error is not null;
    }

    private static string? Find(Dictionary<string, string> texts, string value) =>
        texts.TryGetValue(value, out var text) ? text : null;

    private static string? TextOf(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
