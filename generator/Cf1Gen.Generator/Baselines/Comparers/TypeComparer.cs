using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares the generated types of two versions of a client.</summary>
internal static class TypeComparer
{
    /// <summary>Adds the changes of the types to a comparison.</summary>
    public static void Compare(MatchedOperations operations, Comparison comparison)
    {
        // The types of parameters come and go with their operation.
        var gone = OwnTypes(operations.Removed, comparison.Before);
        var added = OwnTypes(operations.Added, comparison.After);
        var before = comparison.Before.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in comparison.Before.Types.Where(type => comparison.NewNameOf(type.Name) is null && !gone.Contains(type.Name)))
        {
            comparison.Add(new ApiChange
            {
                Kind = ChangeKind.Removed,
                Subject = ChangeSubject.Type,
                Name = type.Name,
                Before = type.Name,
                Message = $"The type '{type.Name}' was removed",
                Breaks = Breaks.Source | Breaks.Binary,
                OldPointer = type.Pointer,
                BaselinePointer = ChangePointers.Type(type),
            });
        }

        foreach (var type in comparison.After.Types)
        {
            if (comparison.OldNames.TryGetValue(type.Name, out var old))
            {
                if (before[old] != type || comparison.HasRenamedTypes)
                {
                    Compare(before[old], type, comparison);
                }
            }
            else if (!added.Contains(type.Name))
            {
                comparison.Add(new ApiChange
                {
                    Kind = ChangeKind.Added,
                    Subject = ChangeSubject.Type,
                    Name = type.Name,
                    After = type.Name,
                    Message = $"The type '{type.Name}' is new",
                    NewPointer = type.Pointer,
                });
            }
        }
    }

    private static HashSet<string> OwnTypes(IEnumerable<BaselineOperation> operations, Baseline baseline)
    {
        var kinds = baseline.Types.ToDictionary(type => type.Name, type => type.Kind, StringComparer.Ordinal);
        return new HashSet<string>(
            operations.SelectMany(operation => operation.Parameters)
                .Select(parameter => parameter.Type.TrimEnd('?'))
                .Where(type => kinds.TryGetValue(type, out var kind) && kind is TypeKind.Options or TypeKind.Form),
            StringComparer.Ordinal);
    }

    private static void Compare(BaselineType before, BaselineType after, Comparison comparison)
    {
        if (before.Name != after.Name)
        {
            Add(ChangeKind.Renamed, $"The type '{before.Name}' is '{after.Name}' now", Breaks.Source | Breaks.Binary);
        }

        if (before.Kind != after.Kind)
        {
            Add(
                ChangeKind.TypeChanged,
                $"The type '{after.Name}' is {Describe(after.Kind)} instead of {Describe(before.Kind)}",
                Breaks.Source | Breaks.Binary | Breaks.Wire);
            return;
        }

        if (IsReplaced(before, after))
        {
            Add(
                ChangeKind.TypeChanged,
                $"The type '{after.Name}' has no member of the old type '{before.Name}'",
                Breaks.Source | Breaks.Binary | Breaks.Wire);
            return;
        }

        if (before.IsMutable && !after.IsMutable)
        {
            Add(
                ChangeKind.TypeChanged,
                $"The properties of '{after.Name}' can be set in an initializer only",
                Breaks.Source | Breaks.Binary);
        }
        else if (after.IsMutable && !before.IsMutable)
        {
            Add(ChangeKind.Relaxed, $"The properties of '{after.Name}' can be set at any time", Breaks.Binary);
        }

        foreach (var conversion in before.Conversions.Except(after.Conversions))
        {
            Add(ChangeKind.Removed, $"The method '{after.Name}.{conversion}' was removed", Breaks.Source | Breaks.Binary);
        }

        foreach (var conversion in after.Conversions.Except(before.Conversions))
        {
            Add(ChangeKind.Added, $"The method '{after.Name}.{conversion}' is new", Breaks.None);
        }

        if (after.IsDeprecated && !before.IsDeprecated)
        {
            Add(ChangeKind.Deprecated, $"The type '{after.Name}' is deprecated", Breaks.None);
        }

        MemberComparer.Compare(before, after, comparison);

        void Add(ChangeKind kind, string message, Breaks breaks) => comparison.Add(new ApiChange
        {
            Kind = kind,
            Subject = ChangeSubject.Type,
            Name = after.Name,
            Before = before.Name,
            After = after.Name,
            Message = message,
            Breaks = breaks,
            OldPointer = before.Pointer,
            NewPointer = after.Pointer,
            BaselinePointer = ChangePointers.Type(before),
        });
    }

    private static bool IsReplaced(BaselineType before, BaselineType after) =>
        before.Kind == TypeKind.Object && before.Members.Count > 0 && after.Members.Count > 0
        && !before.Members.Select(member => member.WireName).Intersect(after.Members.Select(member => member.WireName)).Any();

    private static string Describe(TypeKind kind) => kind switch
    {
        TypeKind.Object => "a class",
        TypeKind.Enum => "an open enum",
        TypeKind.Union => "a union",
        TypeKind.Form => "a form",
        _ => "a class of parameters",
    };
}
