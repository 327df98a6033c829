using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Cli.Listing;

/// <summary>The properties that lead from the root client to each client.</summary>
internal static class ClientPaths
{
    /// <summary>Returns the clients of a model with their paths, each client after the one that contains it.</summary>
    /// <remarks>The path of the root client is empty, and those of others are the names of properties, <c>Requests.Messages</c>.</remarks>
    public static IReadOnlyList<(string Path, ClientModel Client)> Of(ApiModel model)
    {
        var clients = model.Resources.ToDictionary(resource => resource.Client.Name, resource => resource.Client, StringComparer.Ordinal);
        return model.Resources.FirstOrDefault(resource => resource.Root is not null) is { } root
            ? [.. Walk("", root.Client, clients)]
            : [];
    }

    private static IEnumerable<(string Path, ClientModel Client)> Walk(
        string path, ClientModel client, Dictionary<string, ClientModel> clients)
    {
        yield return (path, client);
        foreach (var child in client.Clients.SelectMany(
            child => Walk(path.Length == 0 ? child.Property : $"{path}.{child.Property}", clients[child.Client], clients)))
        {
            yield return child;
        }
    }
}
