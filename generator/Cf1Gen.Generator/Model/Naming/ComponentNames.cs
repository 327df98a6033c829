using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>What the components of a document are called in C#: their names without what all of them begin with.</summary>
/// <remarks>
/// Publishers put the product into every name, and change it: cloudforce-one_request-item became
/// cloudforce-one-requests_request-item, and cloudforceOneRequestsRequestItem in a copy. Each is RequestItem here.
/// </remarks>
internal sealed class ComponentNames
{
    private readonly IReadOnlyList<string> _service;
    private readonly HashSet<string> _collections;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="components">All components of the document, by their names in it.</param>
    /// <param name="service">The words of the service, from the path that all operations share.</param>
    /// <param name="collections">The first segments of the paths behind it, <c>requests</c>.</param>
    public ComponentNames(IEnumerable<string> components, IReadOnlyList<string> service, IEnumerable<string> collections)
    {
        _service = service;
        _collections = new HashSet<string>(collections, StringComparer.OrdinalIgnoreCase);

        // A short name that two components would have is neither's.
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

    public string Of(string component) => _names.TryGetValue(component, out var name) ? name : Identifier.Pascal(component);

    private string Short(string component)
    {
        var words = WordSplitter.Of(WithoutGroup(component)).ToList();
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

    /// <summary>Takes <c>group-name_</c> off <c>group-name_schema-name</c>, where the underscore stands apart from the hyphens.</summary>
    private static string WithoutGroup(string component)
    {
        var underscore = component.IndexOf('_');
        var isGrouped = underscore > 0 && underscore < component.Length - 1 && component.IndexOf('-') >= 0 && component.IndexOf('_', underscore + 1) < 0;
        return isGrouped ? component.Substring(underscore + 1) : component;
    }
}
