using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>
/// Computes a text that contains everything about a schema that generated code depends on: inline schemas with the same text are one type.
/// </summary>
/// <remarks>
/// The text covers every property of <see cref="SchemaView"/>, which is all that the model knows about a schema, except documentation and
/// locations; a test fails when a new property is neither. Bounds of integers are reduced to the size of the integer, because nothing else
/// depends on them. Facts about the place instead of the type (null, read-only, write-only, default, name) count for nested schemas
/// only.
/// </remarks>
internal sealed class SchemaFingerprint
{
    private const int MaximumDepth = 64;
    private const int MaximumNestedLength = 512;

    private readonly SchemaMerger _merger;
    private readonly Dictionary<SchemaView, string> _known = [];

    public SchemaFingerprint(SchemaMerger merger) => _merger = merger;

    /// <summary>Returns the fingerprint of the type that is generated for a schema.</summary>
    public string Compute(SchemaView view) => Compute(view, 0);

    private string Compute(SchemaView view, int depth)
    {
        if (!_known.TryGetValue(view, out var fingerprint))
        {
            // Within itself, a schema is its location: another schema with the same text can then only refer to the same one.
            _known.Add(view, "↺" + view.Pointer);
            var text = new StringBuilder();
            Write(text, view, depth);
            _known[view] = fingerprint = text.ToString();
        }

        return fingerprint;
    }

    private void WriteNested(StringBuilder text, IReadOnlyList<LocatedSchema> schemas, int depth)
    {
        var view = _merger.View(schemas);
        if (view.Component is { } component)
        {
            text.Append('#').Append(Quote(component));
        }
        else
        {
            text.Append(depth > MaximumDepth ? "↺" + view.Pointer : Shorten(Compute(view, depth)));
        }

        text.Append(view.IsNullable ? "?" : "")
            .Append(view.IsReadOnly ? " readOnly" : "")
            .Append(view.IsWriteOnly ? " writeOnly" : "")
            .Append(view.IsDeprecated && view.Component is not null ? " deprecated" : "");
        WriteOptional(text, " name=", Quote(view.Name));
        WriteOptional(text, " default=", view.Default?.ToJsonString());
    }

    private void Write(StringBuilder text, SchemaView view, int depth)
    {
        text.Append(view.Type?.ToString() ?? "any").Append(':').Append(Quote(view.Format));
        if (view.Enum.Count > 0)
        {
            text.Append('(').Append(Values(view.Enum)).Append(')');
        }

        WriteDeclarations(text, view.DeclaredEnum);
        if (view.HasProperties)
        {
            text.Append('{');
            foreach (var property in view.Properties.OrderBy(property => property.Key, StringComparer.Ordinal))
            {
                text.Append(Quote(property.Key)).Append(view.Required.Contains(property.Key) ? '!' : '=');
                WriteNested(text, property.Value, depth + 1);
                text.Append(';');
            }

            text.Append('}');
        }

        WriteNested(text, '[', view.Items, depth);
        WriteNested(text, '*', view.AdditionalProperties, depth);
        foreach (var pattern in view.PatternProperties)
        {
            WriteNested(text, '~', pattern, depth);
        }

        text.Append(view is { IsClosed: true, PatternProperties.Count: > 0 } ? " closed" : "");

        foreach (var alternatives in view.Alternatives)
        {
            text.Append('<').Append(Quote(view.Discriminator?.PropertyName));
            foreach (var alternative in alternatives.Branches)
            {
                WriteNested(text, '|', alternative, depth);
            }

            text.Append('>').Append(alternatives.OuterType);
        }

        WriteDiscriminator(text, view);
        WriteOptional(text, " size=", view.IntegerSize is IntegerSize.Unspecified ? null : view.IntegerSize.ToString());
        WriteOptional(text, " content=", Quote(view.ContentType));
        text.Append(view.HasNot ? " not" : "").Append(view.IsDeprecated ? " deprecated" : "");
    }

    private void WriteNested(StringBuilder text, char keyword, LocatedSchema? schema, int depth)
    {
        if (schema is { } present)
        {
            text.Append(keyword);
            WriteNested(text, [present], depth + 1);
        }
    }

    private void WriteDiscriminator(StringBuilder text, SchemaView view)
    {
        if (view.Discriminator is not { } discriminator)
        {
            return;
        }

        text.Append(" discriminator=").Append(Quote(discriminator.PropertyName));
        foreach (var entry in (discriminator.Mapping ?? Enumerable.Empty<KeyValuePair<string, Microsoft.OpenApi.OpenApiSchemaReference>>())
            .OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append('|')
                .Append(Quote(entry.Key))
                .Append('=')
                .Append(Quote(_merger.ComponentOf(entry.Value) ?? entry.Value?.Reference?.Id));
        }

        WriteOptional(text, "|default=", Quote(_merger.ComponentOf(discriminator.DefaultMapping)));
    }

    private static void WriteDeclarations(StringBuilder text, DeclaredEnum declared)
    {
        WriteOptional(text, " enum=", Quote(declared.TypeName));
        foreach (var value in declared.Values
            .Where(value => value.Value.Name is not null)
            .OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            text.Append('|').Append(Quote(value.Key)).Append('=').Append(Quote(value.Value.Name));
        }
    }

    private static void WriteOptional(StringBuilder text, string keyword, string? value)
    {
        if (value is not null)
        {
            text.Append(keyword).Append(value);
        }
    }

    /// <summary>Returns a name that cannot be taken for another part of the text.</summary>
    private static string? Quote(string? name) =>
        name is null || name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.')
            ? name
            : JsonValue.Create(name)!.ToJsonString();

    private static string Values(IEnumerable<JsonNode?> values) =>
        string.Join(",", values.Select(value => value?.ToJsonString() ?? "null").OrderBy(value => value, StringComparer.Ordinal));

    /// <summary>
    /// Replaces the end of a long text with a hash: schemas that each contain the next one twice would have texts of exponential length.
    /// </summary>
    private static string Shorten(string text)
    {
        if (text.Length <= MaximumNestedLength)
        {
            return text;
        }

        using var sha = SHA256.Create();
        return text.Substring(0, MaximumNestedLength) + "…" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
