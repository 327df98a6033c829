using System.Collections.Generic;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Model.Assembly;

/// <summary>The generated types of a document by name.</summary>
internal sealed class GeneratedTypes
{
    public required IReadOnlyDictionary<string, ObjectModel> Objects { get; init; }

    public required IReadOnlyDictionary<string, UnionModel> Unions { get; init; }

    public required IReadOnlyDictionary<string, EnumModel> Enums { get; init; }

    public required IReadOnlyDictionary<string, FormModel> Forms { get; init; }
}
