using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares the methods of two versions of a client.</summary>
internal static class OperationComparer
{
    /// <summary>Adds the changes of the operations to a comparison.</summary>
    public static void Compare(MatchedOperations operations, Comparison comparison)
    {
        foreach (var operation in operations.Removed)
        {
            comparison.Add(new ApiChange
            {
                Kind = ChangeKind.Removed,
                Subject = ChangeSubject.Operation,
                Name = operation.FullName,
                Before = operation.Signature,
                Message = $"'{operation.FullName}' ({operation.Key}) was removed",
                Breaks = Breaks.Source | Breaks.Binary | Breaks.Wire,
                OldPointer = operation.Pointer,
                BaselinePointer = ChangePointers.Operation(operation),
            });
        }

        foreach (var operation in operations.Added)
        {
            comparison.Add(new ApiChange
            {
                Kind = ChangeKind.Added,
                Subject = ChangeSubject.Operation,
                Name = operation.FullName,
                After = operation.Signature,
                Message = $"'{operation.FullName}' ({operation.Key}) is new",
                NewPointer = operation.Pointer,
            });
        }

        foreach (var (before, after) in operations.Pairs)
        {
            if (before != after || comparison.HasRenamedTypes)
            {
                Compare(before, after, comparison);
            }
        }
    }

    private static void Compare(BaselineOperation before, BaselineOperation after, Comparison comparison)
    {
        if (before.FullName != after.FullName)
        {
            Add(
                ChangeKind.Renamed,
                $"'{before.FullName}' is '{after.FullName}' now",
                Breaks.Source | Breaks.Binary,
                before.FullName,
                after.FullName);
        }

        if (before.HttpMethod != after.HttpMethod || OperationKey.Normalize(before.Path) != OperationKey.Normalize(after.Path))
        {
            Add(
                ChangeKind.RouteChanged,
                $"'{after.FullName}' calls {after.HttpMethod} {after.Path} instead of {before.HttpMethod} {before.Path}",
                Breaks.Wire,
                $"{before.HttpMethod} {before.Path}",
                $"{after.HttpMethod} {after.Path}");
        }

        var returned = comparison.Translate(before.Returns);
        CompareResult();
        ParameterComparer.Compare(before, after, comparison);
        var facts = FactComparer.Compare(
            FactComparer.WithSecurity(before.Facts, after.Facts, comparison.Before.Facts),
            FactComparer.WithSecurity(after.Facts, before.Facts, comparison.After.Facts));
        foreach (var (name, one, other) in facts.Where(fact => !IsImplied(fact.Name, fact.Before, fact.After)))
        {
            var isRelaxed = FactComparer.IsRelaxed(name, one, other);
            Add(
                isRelaxed ? ChangeKind.Relaxed : ChangeKind.SerializationChanged,
                $"The {name} of '{after.FullName}' changed from {FactComparer.Quote(one)} to {FactComparer.Quote(other)}",
                isRelaxed ? Breaks.None : Breaks.Wire,
                one,
                other);
        }

        if (after.IsDeprecated && !before.IsDeprecated)
        {
            Add(ChangeKind.Deprecated, $"'{after.FullName}' is deprecated", Breaks.None, before.Signature, after.Signature);
        }

        bool IsImplied(string name, string one, string other) => name switch
        {
            // The change of the signature shows what a first body breaks.
            "body" or "content-type" => (one.Length == 0 && ParameterComparer.BodyOf(before) is null) || IsSameForm(one, other),

            OperationFacts.Response => returned != after.Returns,
            _ => false,
        };

        // A form that was one file sends the same part.
        bool IsSameForm(string one, string other) => other == "multipart" && ParameterComparer.BodyOf(after) is { } form
            && comparison.After.Types.FirstOrDefault(type => type.Name == form.Type) is { Kind: TypeKind.Form } type
            && type.Members.Any(member => one == "multipart file " + member.WireName);

        void CompareResult()
        {
            if (returned != after.Returns)
            {
                var (kind, breaks) = ResultComparer.Compare(returned, after.Returns, comparison);
                Add(
                    kind,
                    $"The result of '{after.FullName}' is '{after.Returns}' instead of '{before.Returns}'",
                    breaks,
                    before.Signature,
                    after.Signature);
            }
        }

        void Add(ChangeKind kind, string message, Breaks breaks, string one, string other) => comparison.Add(new ApiChange
        {
            Kind = kind,
            Subject = ChangeSubject.Operation,
            Name = after.FullName,
            Before = one,
            After = other,
            Message = message,
            Breaks = breaks,
            OldPointer = before.Pointer,
            NewPointer = after.Pointer,
            BaselinePointer = ChangePointers.Operation(before),
        });
    }
}
