using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Writes the structure of a schema as text: two inline schemas with the same text are one type.</summary>
internal sealed class SchemaFingerprint
{
    private const int MaximumDepth = 64;

    private readonly SchemaMerger _merger;
    private readonly Dictionary<SchemaView, string> _known = [];

    public SchemaFingerprint(SchemaMerger merger) => _merger = merger;

    public string Of(SchemaView view) => Of(view, 0);

    private string Of(SchemaView view, int depth)
    {
        if (!_known.TryGetValue(view, out var shape))
        {
            // What it is called within itself.
            _known.Add(view, "↺");
            var text = new StringBuilder();
            Write(text, view, depth);
            _known[view] = shape = text.ToString();
        }

        return shape;
    }

    private void Write(StringBuilder text, IReadOnlyList<LocatedSchema> schemas, int depth)
    {
        if (depth > MaximumDepth)
        {
            text.Append('…');
            return;
        }

        var view = _merger.View(schemas);
        text.Append(view.Component is null ? Of(view, depth) : "#" + view.Component).Append(view.IsNullable ? "?" : "");
    }

    private void Write(StringBuilder text, SchemaView view, int depth)
    {
        text.Append(view.Type?.ToString() ?? "any").Append(':').Append(view.Format);
        if (view.Enum.Count > 0)
        {
            text.Append('(').Append(Values(view.Enum)).Append(')');
        }

        if (view.HasProperties)
        {
            text.Append('{');
            foreach (var property in view.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                text.Append(property.Key).Append(view.Required.Contains(property.Key) ? '!' : '=');
                Write(text, property.Value, depth + 1);
                text.Append(';');
            }

            text.Append('}');
        }

        Write(text, '[', view.Items, depth);
        Write(text, '*', view.AdditionalProperties, depth);
        foreach (var pattern in view.PatternProperties)
        {
            Write(text, '~', pattern, depth);
        }

        foreach (var alternatives in view.Alternatives)
        {
            text.Append('<').Append(view.Discriminator?.PropertyName);
            foreach (var alternative in alternatives.Branches)
            {
                Write(text, '|', alternative, depth);
            }

            text.Append('>');
        }
    }

    private void Write(StringBuilder text, char mark, LocatedSchema? schema, int depth)
    {
        if (schema is { } present)
        {
            text.Append(mark);
            Write(text, [present], depth + 1);
        }
    }

    private static string Values(IEnumerable<JsonNode?> values) =>
        string.Join(",", values.Select(value => value?.ToJsonString() ?? "null").OrderBy(value => value, StringComparer.Ordinal));
}
