using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Builds the clients of a document.</summary>
internal sealed class ClientBuilder
{
    private readonly IReadOnlyDictionary<ClientNode, string> _names;
    private readonly IReadOnlyList<SettingModel> _settings;
    private readonly string _serviceName;
    private readonly LoadedDocument _document;

    /// <summary>Initializes a new instance of the <see cref="ClientBuilder"/> class.</summary>
    /// <param name="names">The names of the client classes.</param>
    /// <param name="settings">The settings of the root client.</param>
    /// <param name="serviceName">The name of the service, for a document without a title.</param>
    /// <param name="document">The document.</param>
    public ClientBuilder(
        IReadOnlyDictionary<ClientNode, string> names, IReadOnlyList<SettingModel> settings, string serviceName, LoadedDocument document)
    {
        _names = names;
        _settings = settings;
        _serviceName = serviceName;
        _document = document;
    }

    /// <summary>Builds a client.</summary>
    public ClientModel Build(ClientNode node, EquatableArray<OperationModel> operations)
    {
        var used = new HashSet<string>(
            operations.SelectMany(operation => operation.Path)
                .Where(piece => piece.IsExpression)
                .Select(piece => piece.Text),
            StringComparer.Ordinal);
        var members = new NameScope(
        [
            .. ReservedNames.ClientMembers,
            _names[node],
            .. operations.Select(operation => operation.Method),
            .. _settings.SelectMany(setting => new[] { setting.Name, setting.SiblingMethod }),
        ]);
        return new ClientModel
        {
            Name = _names[node],
            Summary = Summary(node),
            Clients = node.Children
                .OrderBy(child => _names[child], StringComparer.Ordinal)
                .Select(child => new SubClientModel(members.Take(child.Property), _names[child], Summary(child)))
                .ToEquatableArray(),
            Operations = operations,
            Settings = _settings.Where(setting => used.Contains(setting.Name)).ToEquatableArray(),
        };
    }

    private string Summary(ClientNode node)
    {
        if (node.Parent is null)
        {
            return "A client for " + (_document.Document.Info?.Title is { Length: > 0 } title ? title : _serviceName) + ".";
        }

        return "The operations on " + string.Join(" ", WordSplitter.Split(node.ClassStem).Select(word => word.ToLowerInvariant())) + ".";
    }
}
