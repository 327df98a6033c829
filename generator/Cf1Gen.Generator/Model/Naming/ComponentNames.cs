using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
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
    private static readonly Regex s_version = new(@"^v\d+([a-z]+\d*)?$", RegexOptions.CultureInvariant);

    private readonly IReadOnlyList<string> _service;

    /// <param name="service">The words of the service, which end the root path.</param>
    public ComponentNames(IReadOnlyList<string> service) => _service = service;

    /// <summary>Returns the name of a component.</summary>
    public string Of(string component)
    {
        var words = WordSplitter.Split(WithoutPackage(WithoutGroup(component))).ToList();
        if (StartsWithService(words))
        {
            words.RemoveRange(0, _service.Count);
        }

        return Identifier.Pascal(words, component);
    }

    private bool StartsWithService(List<string> words) =>
        _service.Count > 0 && words.Count > _service.Count
        && _service.Select((word, index) => string.Equals(word, words[index], StringComparison.OrdinalIgnoreCase)).All(same => same);

    /// <summary>
    /// Removes the package from <c>io.k8s.api.core.v1.Pod</c>, except its last word and version, which distinguish <c>CoreV1Event</c> from
    /// <c>EventsV1Event</c>.
    /// </summary>
    private static string WithoutPackage(string component)
    {
        var parts = component.Split('.');
        var package = parts.Take(parts.Length - 1).ToList();
        var isPackage = package.Count > 2
            && package.TrueForAll(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_'))
            && parts[parts.Length - 1].Length > 0 && parts[parts.Length - 1][0] is >= 'A' and <= 'Z';
        if (!isPackage)
        {
            return component;
        }

        var kept = s_version.IsMatch(package[package.Count - 1]) ? 2 : 1;
        return string.Join(".", parts.Skip(parts.Length - 1 - kept));
    }

    /// <summary>Removes <c>group-name_</c> from <c>group-name_schema-name</c>, which has one underscore and hyphens.</summary>
    private static string WithoutGroup(string component)
    {
        var underscore = component.IndexOf('_');
        var isGrouped = underscore > 0 && underscore < component.Length - 1 && component.IndexOf('-') >= 0
            && component.IndexOf('_', underscore + 1) < 0;
        return isGrouped ? component.Substring(underscore + 1) : component;
    }
}
