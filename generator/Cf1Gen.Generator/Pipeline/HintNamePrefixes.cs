using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>Keeps the files of several documents apart: a name that two files want would end the whole generator.</summary>
internal static class HintNamePrefixes
{
    /// <summary>The documents with prefixes that are unique without case: the service's name, or the namespace's too where it is needed.</summary>
    public static IEnumerable<DocumentInput> Distinguish(ImmutableArray<DocumentInput> documents)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var services = documents.ToLookup(document => document.Settings.ServiceName, StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            var settings = document.Settings;
            var prefix = services[settings.ServiceName].Count() == 1 ? settings.ServiceName : settings.Namespace + "." + settings.ServiceName;
            yield return document with { Settings = settings with { HintPrefix = prefix, IsTwin = !taken.Add(prefix) } };
        }
    }
}
