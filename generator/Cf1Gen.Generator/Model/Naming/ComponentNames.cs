using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names of the components of a document in C#: their names in the document without the prefixes of the publisher.</summary>
/// <remarks>
/// Publishers prefix every name with the product, and change the prefix: cloudforce-one_request-item became
/// cloudforce-one-requests_request-item, and cloudforceOneRequestsRequestItem in a copy. Each of them is RequestItem in C#.
/// </remarks>
internal sealed class ComponentNames
{
    private readonly IReadOnlyList<string> _service;
    private readonly HashSet<string> _collections;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="components">The names of all components in the document.</param>
    /// <param name="service">The words of the service, from the path that all operations share.</param>
    /// <param name="collections">The first segments of the paths after it, <c>requests</c>.</param>
    public ComponentNames(IEnumerable<string> components, IReadOnlyList<string> service, IEnumerable<string> collections)
    {
        _service = service;
        _collections = new HashSet<string>(collections, StringComparer.OrdinalIgnoreCase);

        // Components with the same short name keep their long names.
        var all = components.ToList();
        foreach (var group in all.GroupBy(Short, StringComparer.Ordinal))
        {
            var isUnique = group.Count() == 1;
            foreach (var component in group)
            {
                _names.Add(component, isUnique ? group.Key : Identifier.Pascal(component));
            }
        }
    }

    /// <summary>Returns the name of a component.</summary>
    public string Of(string component) => _names.TryGetValue(component, out var name) ? name : Identifier.Pascal(component);

    private string Short(string component)
    {
        var words = WordSplitter.Split(WithoutGroup(component)).ToList();
        if (StartsWithService(words))
        {
            words.RemoveRange(0, _service.Count);
        }

        if (words.Count > 1 && _collections.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        return Identifier.Pascal(words, component);
    }

    private bool StartsWithService(List<string> words) =>
        _service.Count > 0 && words.Count > _service.Count
        && _service.Select((word, index) => string.Equals(word, words[index], StringComparison.OrdinalIgnoreCase)).All(same => same);

    /// <summary>Removes <c>group-name_</c> from <c>group-name_schema-name</c>, which has one underscore and hyphens.</summary>
    private static string WithoutGroup(string component)
    {
        var underscore = component.IndexOf('_');
        var isGrouped = underscore > 0 && underscore < component.Length - 1 && component.IndexOf('-') >= 0
            && component.IndexOf('_', underscore + 1) < 0;
        return isGrouped ? component.Substring(underscore + 1) : component;
    }
}
