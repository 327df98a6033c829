using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Assembly;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Assigns every type to the resource whose client is the first to use it.</summary>
internal sealed class ResourceBuilder
{
    private const int MaximumHintNameLength = 50;

    private readonly Settings _settings;
    private readonly GeneratedTypes _types;
    private readonly IModelBuildObserver? _observer;
    private readonly IReadOnlyList<TypeRef> _received;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hintNames = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initializes a new instance of the <see cref="ResourceBuilder"/> class.</summary>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="types">The generated types.</param>
    /// <param name="received">The types of webhooks and callbacks, which no operation uses.</param>
    /// <param name="observer">Observes what is built, or <see langword="null"/>.</param>
    public ResourceBuilder(Settings settings, GeneratedTypes types, IReadOnlyList<TypeRef> received, IModelBuildObserver? observer)
    {
        _observer = observer;
        _settings = settings;
        _types = types;
        _received = received;
    }

    /// <summary>Builds the resources, ordered by the names of their files.</summary>
    /// <param name="rootName">The name of the root client.</param>
    /// <param name="root">The part of the model that only the root client has.</param>
    /// <param name="clients">All clients. The first client that uses a type gets it: the root client, then the others by name.</param>
    public EquatableArray<ResourceModel> Build(string rootName, RootModel root, IReadOnlyList<ClientModel> clients) =>
        clients.OrderByDescending(client => client.Name == rootName)
            .ThenBy(client => client.Name, StringComparer.Ordinal)
            .Select(client => Resource(client, client.Name == rootName ? root : null))
            .OrderBy(resource => resource.HintName, StringComparer.Ordinal)
            .ToEquatableArray();

    private ResourceModel Resource(ClientModel client, RootModel? root)
    {
        _observer?.ResourceBuilt(client.Name);
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var options = new List<OptionsModel>();
        foreach (var operation in client.Operations)
        {
            Collect(operation, used);
            if (operation.Options is { } own && _placed.Add(own.Name))
            {
                options.Add(own);
            }
        }

        // Types that no operation uses belong to the root client.
        foreach (var type in root is null ? [] : _received)
        {
            Collect(type, used);
        }

        return new ResourceModel
        {
            Namespace = _settings.Namespace,
            HintName = HintName(client.Name),
            Accessibility = _settings.Accessibility,
            ExtensionsName = _settings.ExtensionsName,
            Client = client,
            Root = root,
            Objects = used.Where(_types.Objects.ContainsKey).Select(name => _types.Objects[name]).ToEquatableArray(),
            Unions = used.Where(_types.Unions.ContainsKey).Select(name => _types.Unions[name]).ToEquatableArray(),
            Enums = used.Where(_types.Enums.ContainsKey).Select(name => _types.Enums[name]).ToEquatableArray(),
            Options = options.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
            Forms = used.Where(_types.Forms.ContainsKey).Select(name => _types.Forms[name]).ToEquatableArray(),
        };
    }

    private void Collect(OperationModel operation, SortedSet<string> used)
    {
        foreach (var parameter in operation.Parameters)
        {
            Collect(parameter.Type, used);
        }

        foreach (var option in operation.Options?.Options ?? default)
        {
            Collect(option.Type, used);
        }

        switch (operation.Body)
        {
            case BodyModel.Json body:
                Collect(body.Type, used);
                break;
            case BodyModel.Items items:
                Collect(items.Item, used);
                break;
            case BodyModel.Form form:
                Collect(form.Type, used);
                break;
            case BodyModel.Multipart { Type: NamedType form } when _placed.Add(form.Name):
                used.Add(form.Name);
                foreach (var field in _types.Forms[form.Name].Fields)
                {
                    Collect(field.Type, used);
                }

                break;
        }

        Collect(operation.Result.DeserializedType, used);
    }

    /// <summary>Adds a type and all types within it. A chain of types can be longer than the stack is deep.</summary>
    private void Collect(TypeRef? type, SortedSet<string> used)
    {
        var waiting = new Stack<TypeRef?>();
        waiting.Push(type);
        while (waiting.Count > 0)
        {
            foreach (var part in PartsOf(waiting.Pop(), used))
            {
                waiting.Push(part);
            }
        }
    }

    private IEnumerable<TypeRef?> PartsOf(TypeRef? type, SortedSet<string> used) => type switch
    {
        ListType list => [list.Item],
        MapType map => [map.Value],
        NullableType nullable => [nullable.Inner],
        EnumType name when Place(name.Name, used) => [],
        UnionType name when Place(name.Name, used) => _types.Unions[name.Name].Cases.Select(item => item.Type),
        ObjectType name when Place(name.Name, used) => _types.Objects[name.Name].Properties.Select(property => property.Type)
            .Concat(_types.Objects[name.Name].Additional is { } additional ? [additional] : Enumerable.Empty<TypeRef>())
            .Concat(_types.Objects[name.Name].Conversions.Select(conversion => new ObjectType(conversion.Target))),
        _ => [],
    };

    private bool Place(string name, SortedSet<string> used) => _placed.Add(name) && used.Add(name);

    /// <summary>Returns a prefix for the names of files that is short, ASCII, and unique on case-insensitive file systems.</summary>
    private string HintName(string client)
    {
        var stem = IdentifierCharacters.ToAscii(
            _settings.HintPrefix + "." + (client == _settings.ClientName ? client : WithoutClient(client)));
        if (stem.Length > MaximumHintNameLength)
        {
            stem = stem.Substring(0, MaximumHintNameLength - 9) + "." + Identifier.Hash(stem);
        }

        var hintName = stem;
        for (var number = 2; !_hintNames.Add(hintName); number++)
        {
            hintName = stem + number.ToString(CultureInfo.InvariantCulture);
        }

        return hintName;
    }

    private static string WithoutClient(string name) =>
        name.EndsWith("Client", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Client".Length) : name;
}
