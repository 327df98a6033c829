using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Puts every type beside the client that is the first to use it, by the order of the clients' names.</summary>
internal sealed class ResourceBuilder
{
    private const int MaximumHintLength = 50;

    private readonly Settings _settings;
    private readonly IReadOnlyDictionary<string, ObjectModel> _objects;
    private readonly IReadOnlyDictionary<string, UnionModel> _unions;
    private readonly IReadOnlyDictionary<string, EnumModel> _enums;
    private readonly IReadOnlyDictionary<string, FormModel> _forms;
    private readonly IReadOnlyList<TypeRef> _received;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hints = new(StringComparer.OrdinalIgnoreCase);

    public ResourceBuilder(
        Settings settings,
        IReadOnlyDictionary<string, ObjectModel> objects,
        IReadOnlyDictionary<string, UnionModel> unions,
        IReadOnlyDictionary<string, EnumModel> enums,
        IReadOnlyDictionary<string, FormModel> forms,
        IReadOnlyList<TypeRef> received)
    {
        _received = received;
        _settings = settings;
        _objects = objects;
        _unions = unions;
        _enums = enums;
        _forms = forms;
    }

    public EquatableArray<ResourceModel> Build(ClientModel root, RootModel rootPart, IEnumerable<ClientModel> clients) =>
        clients.OrderBy(client => client.Name, StringComparer.Ordinal)
            .Select(client => Resource(client, null))
            .Append(Resource(root, rootPart))
            .OrderBy(resource => resource.HintName, StringComparer.Ordinal)
            .ToEquatableArray();

    private ResourceModel Resource(ClientModel client, RootModel? root)
    {
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

        // What no operation leads to stands beside the root client.
        foreach (var type in root is null ? [] : _received)
        {
            Collect(type, used);
        }

        return new ResourceModel
        {
            Namespace = _settings.Namespace,
            HintName = Hint(client.Name),
            Accessibility = _settings.Accessibility,
            Client = client,
            Root = root,
            Objects = used.Where(_objects.ContainsKey).Select(name => _objects[name]).ToEquatableArray(),
            Unions = used.Where(_unions.ContainsKey).Select(name => _unions[name]).ToEquatableArray(),
            Enums = used.Where(_enums.ContainsKey).Select(name => _enums[name]).ToEquatableArray(),
            Options = options.OrderBy(model => model.Name, StringComparer.Ordinal).ToEquatableArray(),
            Forms = used.Where(_forms.ContainsKey).Select(name => _forms[name]).ToEquatableArray(),
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
            case BodyModel.Form form:
                Collect(form.Type, used);
                break;
            case BodyModel.Multipart form when _placed.Add(form.Type):
                used.Add(form.Type);
                foreach (var field in _forms[form.Type].Fields)
                {
                    Collect(field.Type, used);
                }

                break;
        }

        switch (operation.Result)
        {
            case ResultModel.Value value:
                Collect(value.Type, used);
                break;
            case ResultModel.Pages pages:
                Collect(pages.Item, used);
                break;
            case ResultModel.Items items:
                Collect(items.Item, used);
                break;
        }
    }

    /// <summary>A type with all that it is made of. A chain of types may be longer than the stack is deep.</summary>
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
        UnionType name when Place(name.Name, used) => _unions[name.Name].Cases.Select(item => item.Type),
        ObjectType name when Place(name.Name, used) => _objects[name.Name].Properties.Select(property => property.Type)
            .Concat(_objects[name.Name].Conversions.Select(conversion => new ObjectType(conversion.Target))),
        _ => [],
    };

    private bool Place(string name, SortedSet<string> used) => _placed.Add(name) && used.Add(name);

    /// <summary>Short, ASCII, and unique on file systems that do not know case.</summary>
    private string Hint(string client)
    {
        var stem = _settings.HintPrefix + "." + (client == _settings.ClientName ? client : WithoutClient(client));
        if (stem.Length > MaximumHintLength)
        {
            stem = stem.Substring(0, MaximumHintLength - 9) + "." + Identifier.Hash(stem);
        }

        var hint = stem;
        for (var number = 2; !_hints.Add(hint); number++)
        {
            hint = stem + number.ToString(CultureInfo.InvariantCulture);
        }

        return hint;
    }

    private static string WithoutClient(string name) =>
        name.EndsWith("Client", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Client".Length) : name;
}
