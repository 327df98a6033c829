using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>Combines the fields of the alternatives of a form: the fields that are set determine which alternative is sent.</summary>
internal static class FormFlattener
{
    // A form may be one of its own alternatives.
    private const int MaxDepth = 8;

    /// <summary>Flattens a form. A field is required if every alternative requires it.</summary>
    public static SchemaView Flatten(SchemaView form, SchemaMerger merger) => Flatten(form, merger, depth: 0);

    private static SchemaView Flatten(SchemaView form, SchemaMerger merger, int depth)
    {
        var alternatives = form.Alternatives
            .Select(choice => choice.Branches.Select(merger.View).Where(branch => choice.Allows(branch) && IsForm(branch)).ToList())
            .Where(branches => branches.Count > 0)
            .ToList();
        if (alternatives.Count == 0 || depth == MaxDepth || !IsForm(form))
        {
            return form;
        }

        var properties = new List<KeyValuePair<string, IReadOnlyList<LocatedSchema>>>(form.Properties);
        var required = new HashSet<string>(form.Required, StringComparer.Ordinal);
        foreach (var branches in alternatives)
        {
            var forms = branches.ConvertAll(branch => Flatten(branch, merger, depth + 1));
            properties.AddRange(forms.SelectMany(branch => branch.Properties));
            required.UnionWith(forms[0].Required.Where(name => forms.TrueForAll(branch => branch.Required.Contains(name))));
        }

        return new SchemaView
        {
            Pointer = form.Pointer,
            Key = form.Key,
            Name = form.Name,
            Type = JsonSchemaType.Object,
            Title = form.Title,
            Description = form.Description,
            AdditionalProperties = form.AdditionalProperties,
            Properties = [.. properties.GroupBy(property => property.Key, StringComparer.Ordinal).Select(group => group.First())],
            Required = required,
        };
    }

    private static bool IsForm(SchemaView view) => view.Type is null || view.Is(JsonSchemaType.Object);
}
