using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>
/// The names of the properties of a schema, with those of the schemas that it refers to and of the parts of its <c>allOf</c>.
/// </summary>
internal sealed class SchemaMembers
{
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);

    public SchemaMembers(LocatedSchema schema, SchemaComponents components)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<LocatedSchema>([schema]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            var part = components.Target(next) ?? next;
            if (SchemaComponents.IsReference(part) || !seen.Add(part.Pointer))
            {
                continue;
            }

            _declared.UnionWith(part.Schema.Properties?.Keys ?? Enumerable.Empty<string>());
            _required.UnionWith(part.Schema.Required ?? Enumerable.Empty<string>());
            foreach (var branch in part.AllOf())
            {
                open.Push(branch);
            }
        }
    }

    public ISet<string> Declared => _declared;

    public ISet<string> Required => _required;
}
