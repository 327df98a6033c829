using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names of the components of a document in C#: their names in the document without the prefixes of the publisher.</summary>
/// <remarks>
/// Publishers prefix every name with the product, and change the prefix: cloudforce-one_request-item became
/// cloudforce-one-requests_request-item, and cloudforceOneRequestItem in a copy. Each of them is RequestItem in C#. A name depends on the
/// component alone.
/// </remarks>
internal sealed class ComponentNames
{
    private readonly IReadOnlyList<string> _service;

    /// <param name="service">The words of the service, which end the root path.</param>
    public ComponentNames(IReadOnlyList<string> service) => _service = service;

    /// <summary>Returns the name of a component.</summary>
    public string Of(string component)
    {
        var words = WordSplitter.Split(WithoutGroup(component)).ToList();
        if (StartsWithService(words))
        {
            words.RemoveRange(0, _service.Count);
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
