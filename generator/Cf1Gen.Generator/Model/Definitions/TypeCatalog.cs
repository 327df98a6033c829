using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>The types that are generated for a document, each built once, and the classes that are still to be built.</summary>
/// <remarks>
/// Classes are built one after the other instead of within each other: a schema can contain itself, and a chain of schemas that contain
/// each other can be longer than the stack is deep.
/// </remarks>
internal sealed class TypeCatalog
{
    private readonly Dictionary<TypeId, ObjectDefinition> _objects = [];
    private readonly Dictionary<TypeId, EnumDefinition> _enums = [];
    private readonly Dictionary<TypeId, UnionDefinition> _unions = [];
    private readonly HashSet<(TypeId Id, string Schema)> _requested = [];
    private readonly Queue<ObjectRequest> _requests = new();
    private readonly IModelBuildObserver? _observer;

    public TypeCatalog(IModelBuildObserver? observer) => _observer = observer;

    public IReadOnlyDictionary<TypeId, ObjectDefinition> Objects => _objects;

    public IReadOnlyDictionary<TypeId, EnumDefinition> Enums => _enums;

    public IReadOnlyDictionary<TypeId, UnionDefinition> Unions => _unions;

    /// <summary>Requests a class, unless it was requested before for the same schema or, if schemas cannot share it, for any.</summary>
    public void Request(ObjectRequest request)
    {
        var isShared = request.Id.Origin is TypeOrigin.Named or TypeOrigin.NamedPart;
        if (_requested.Add((request.Id, isShared ? request.View.Key : "")))
        {
            _requests.Enqueue(request);
        }
    }

    /// <summary>Returns the next class to build, or <see langword="null"/> when all are built.</summary>
    public ObjectRequest? NextRequest() => _requests.Count == 0 ? null : _requests.Dequeue();

    /// <summary>Adds a class, or replaces it with the union of itself and the class of another schema.</summary>
    public void Add(ObjectDefinition definition)
    {
        AddMissing(definition);
        _objects[definition.Id] = definition;
    }

    /// <summary>Adds a class, unless there is one with its identity.</summary>
    public void AddMissing(ObjectDefinition definition)
    {
        if (!_objects.ContainsKey(definition.Id))
        {
            _objects.Add(definition.Id, definition);
            _observer?.TypeBuilt(definition.Id);
        }
    }

    /// <summary>Adds an enum, or its values to the enum of the same identity.</summary>
    public void Add(EnumDefinition definition)
    {
        if (!_enums.TryGetValue(definition.Id, out var existing))
        {
            _enums.Add(definition.Id, definition);
            _observer?.TypeBuilt(definition.Id);
        }
        else if (definition.Values.Except(existing.Values).Any())
        {
            _enums[definition.Id] = EnumBuilder.Combine(existing, definition);
        }
    }

    public void Add(UnionDefinition definition)
    {
        _unions.Add(definition.Id, definition);
        _observer?.TypeBuilt(definition.Id);
    }
}
