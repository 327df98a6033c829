using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>The fields of a form. One of alternatives has those of all of them: what is sent is one of them, and which one is seen by its fields.</summary>
internal static class FormFlattener
{
    // A form may be one of its own alternatives.
    private const int DeepestAlternatives = 8;

    /// <summary>The form with the fields of its alternatives. What each alternative requires is required.</summary>
    public static SchemaView Of(SchemaView form, SchemaMerger merger) => Of(form, merger, depth: 0);

    private static SchemaView Of(SchemaView form, SchemaMerger merger, int depth)
    {
        var alternatives = form.Alternatives
            .Select(choice => choice.Branches.Select(merger.View).Where(branch => choice.Allows(branch) && IsForm(branch)).ToList())
            .Where(branches => branches.Count > 0)
            .ToList();
        if (alternatives.Count == 0 || depth == DeepestAlternatives || !IsForm(form))
        {
            return form;
        }

        var properties = new List<KeyValuePair<string, IReadOnlyList<LocatedSchema>>>(form.Properties);
        var required = new HashSet<string>(form.Required, StringComparer.Ordinal);
        foreach (var branches in alternatives)
        {
            var forms = branches.ConvertAll(branch => Of(branch, merger, depth + 1));
            properties.AddRange(forms.SelectMany(branch => branch.Properties));
            required.UnionWith(forms[0].Required.Where(name => forms.TrueForAll(branch => branch.Required.Contains(name))));
        }

        return new SchemaView
        {
            Pointer = form.Pointer,
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
