using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>Assigns the prefixes of the names of generated files. Two files with the same name would end the generator.</summary>
internal static class HintNamePrefixes
{
    /// <summary>
    /// Returns the documents with prefixes that are unique regardless of case: the name of the service, preceded by the namespace where
    /// several documents have the same service name.
    /// </summary>
    public static IEnumerable<DocumentInput> Assign(ImmutableArray<DocumentInput> documents)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var services = documents.ToLookup(document => document.Settings.ServiceName, StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            var settings = document.Settings;
            var prefix = services[settings.ServiceName].Count() == 1
                ? settings.ServiceName
                : settings.Namespace + "." + settings.ServiceName;
            yield return document with { Settings = settings with { HintPrefix = prefix, IsDuplicate = !taken.Add(prefix) } };
        }
    }
}
