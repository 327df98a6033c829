using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Two versions of a client, and the changes that were found between them.</summary>
internal sealed class Comparison
{
    private readonly List<ApiChange> _changes = [];
    private readonly Dictionary<string, string> _newNames;

    /// <summary>Initializes a new instance of the <see cref="Comparison"/> class.</summary>
    /// <param name="before">The old client.</param>
    /// <param name="after">The new client.</param>
    public Comparison(Baseline before, Baseline after)
    {
        Before = before;
        After = after;
        OldUsage = TypeUsage.Of(before);
        NewUsage = TypeUsage.Of(after);
        OldNames = TypeMatcher.Match(BaselineGraph.Create(before), BaselineGraph.Create(after));
        _newNames = OldNames.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        HasRenamedTypes = OldNames.Any(pair => pair.Key != pair.Value);
        Enums = new HashSet<string>(
            before.Types.Concat(after.Types).Where(type => type.Kind == TypeKind.Enum).Select(type => type.Name),
            StringComparer.Ordinal);
    }

    public Baseline Before { get; }

    public Baseline After { get; }

    /// <summary>Gets the types that the old client uses in requests and responses.</summary>
    public TypeUsage OldUsage { get; }

    /// <summary>Gets the types that the new client uses in requests and responses.</summary>
    public TypeUsage NewUsage { get; }

    /// <summary>Gets the old names of types by their new names.</summary>
    public IReadOnlyDictionary<string, string> OldNames { get; }

    /// <summary>Gets a value indicating whether a type has another name than before.</summary>
    public bool HasRenamedTypes { get; }

    /// <summary>Gets the names of the enums of both clients.</summary>
    public ISet<string> Enums { get; }

    /// <summary>Gets the changes that were found so far.</summary>
    public IReadOnlyList<ApiChange> Changes => _changes;

    /// <summary>Adds a change.</summary>
    public void Add(ApiChange change) => _changes.Add(change);

    /// <summary>Returns the new name of an old type; <see langword="null"/> if the type does not exist any more.</summary>
    public string? NewNameOf(string type) => _newNames.TryGetValue(type, out var name) ? name : null;

    /// <summary>Returns an old type with the names that its parts have now.</summary>
    public string Translate(string type) =>
        HasRenamedTypes ? BaselineGraph.Rename(type, name => NewNameOf(name) ?? name) : type;

    /// <summary>Determines whether the old client reads each value of a new type. Its enums accept any text.</summary>
    /// <param name="before">The old type, with the new names of types.</param>
    /// <param name="after">The new type.</param>
    public bool OldReads(string before, string after) => WireType.Includes(before, after, Enums, areOpen: true, CasesOf(Before, before));

    /// <summary>Determines whether the API accepts each value of an old type. It knows the values of its enums only.</summary>
    /// <param name="before">The old type, with the new names of types.</param>
    /// <param name="after">The new type.</param>
    public bool NewAccepts(string before, string after) => WireType.Includes(after, before, Enums, areOpen: false, CasesOf(After, after));

    /// <summary>Returns what the change of a type breaks for compiled programs, which know nothing of the nullability of classes.</summary>
    /// <param name="before">The old type, with the new names of types.</param>
    /// <param name="after">The new type.</param>
    public Breaks BinaryBreak(string before, string after) =>
        WireType.WithoutNullableClasses(before, Enums) == WireType.WithoutNullableClasses(after, Enums) ? Breaks.None : Breaks.Binary;

    /// <summary>Returns whether a type without what allows null is a struct.</summary>
    public bool IsValueType(string type) => WireType.IsValueType(type, Enums);

    private IEnumerable<string> CasesOf(Baseline baseline, string union) => baseline.Types
        .Where(type => type.Kind == TypeKind.Union && (baseline == After ? type.Name : NewNameOf(type.Name) ?? type.Name) == union)
        .SelectMany(type => type.Members)
        .Select(member => baseline == After ? member.Type : Translate(member.Type));
}
