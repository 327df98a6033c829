using Cf1Gen.Cli.Documents;
using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Cli.Changes;

/// <summary>Chooses the namespace and the name of a client that is compared with an earlier one.</summary>
internal static class ClientNames
{
    /// <summary>Returns settings with the names of an earlier client, unless the arguments specify others.</summary>
    public static DocumentSettings Keep(DocumentSettings settings, ClientVersion before) => settings with
    {
        Namespace = settings.Namespace ?? before.Baseline.Namespace,
        ClientName = settings.ClientName ?? before.Baseline.ClientName,
    };

    /// <summary>
    /// Returns settings with the names of an earlier client, unless the earlier client has the default name of its document: then a
    /// project without <c>ClientName</c> follows a new title, and the comparison has to show that.
    /// </summary>
    /// <param name="settings">The settings of the new document.</param>
    /// <param name="before">The earlier client.</param>
    /// <param name="oldDocument">The text of the earlier document; <see langword="null"/> if it is not known.</param>
    /// <param name="newDocument">The new document.</param>
    public static DocumentSettings Follow(
        DocumentSettings settings, ClientVersion before, string? oldDocument, TextFile newDocument)
    {
        var kept = Keep(settings, before);
        if (settings.ClientName is not null || oldDocument is null
            || DefaultClientName.Of(newDocument.Path, () => oldDocument) != before.Baseline.ClientName)
        {
            return kept;
        }

        var name = DefaultClientName.Of(newDocument.Path, () => newDocument.GetText().ToString());
        var service = "." + Settings.GetServiceName(before.Baseline.ClientName);
        var isDefault = settings.Namespace is null && before.Baseline.Namespace.EndsWith(service, StringComparison.Ordinal);
        return kept with
        {
            ClientName = name,
            Namespace = isDefault ? kept.Namespace![..^service.Length] + "." + Settings.GetServiceName(name) : kept.Namespace,
        };
    }
}
