using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>The namespaces of the types that the code of a file names.</summary>
internal sealed class UsingDirectives
{
    private readonly HashSet<string> _namespaces = [];

    /// <summary>Gets the directives: those of .NET first, then those of the runtime.</summary>
    public IEnumerable<Code> Lines => _namespaces
        .OrderBy(name => name.StartsWith("Cf1Gen", StringComparison.Ordinal))
        .ThenBy(name => name, StringComparer.Ordinal)
        .Select(name => Code.Format($"using global::{name};"));

    /// <summary>Adds a namespace.</summary>
    public UsingDirectives Add(string name)
    {
        _namespaces.Add(name);
        return this;
    }

    /// <summary>Adds a namespace if the code needs it.</summary>
    public UsingDirectives AddIf(bool isNeeded, string name) => isNeeded ? Add(name) : this;

    /// <summary>Adds the namespaces of types.</summary>
    public UsingDirectives AddTypes(IEnumerable<TypeRef> types)
    {
        foreach (var type in types)
        {
            AddType(type);
        }

        return this;
    }

    private void AddType(TypeRef type)
    {
        switch (type)
        {
            case ScalarType { Scalar: Scalar.DateTimeOffset or Scalar.HttpDateTime or Scalar.DateOnly }:
                Add("System");
                break;
            case ScalarType { Scalar: Scalar.Json }:
                Add("System.Text.Json");
                break;
            case ListType list:
                Add("System.Collections.Generic");
                AddType(list.Item);
                break;
            case MapType map:
                Add("System.Collections.Generic");
                AddType(map.Value);
                break;
            case NullableType nullable:
                AddType(nullable.Inner);
                break;
        }
    }
}
