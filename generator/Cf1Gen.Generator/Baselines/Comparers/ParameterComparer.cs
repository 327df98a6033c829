using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares the parameters of a method: those of the path, the body and the options.</summary>
internal sealed class ParameterComparer
{
    // A path parameter that comes or goes changes the path, which breaks the wire.
    private const string PathParameter = "path parameter";
    private const string Body = "body";
    private const string Options = "options";
    private const string CommonOptions = "RequestOptions?";
    private const string Progress = "progress";

    private readonly BaselineOperation _before;
    private readonly BaselineOperation _after;
    private readonly Comparison _comparison;
    private Breaks _found;

    private ParameterComparer(BaselineOperation before, BaselineOperation after, Comparison comparison)
    {
        _before = before;
        _after = after;
        _comparison = comparison;
    }

    /// <summary>Adds the changes of the parameters to a comparison.</summary>
    public static void Compare(BaselineOperation before, BaselineOperation after, Comparison comparison) =>
        new ParameterComparer(before, after, comparison).Compare();

    /// <summary>Returns the parameter for the body of a request, or <see langword="null"/>.</summary>
    public static BaselineParameter? BodyOf(BaselineOperation operation) =>
        operation.Parameters.FirstOrDefault(parameter => parameter is { WireName: "", Name: not (Options or Progress) });

    private void Compare()
    {
        var oldPath = _before.Parameters.Where(parameter => parameter.WireName.Length > 0).ToList();
        var newPath = _after.Parameters.Where(parameter => parameter.WireName.Length > 0).ToList();
        ComparePath(oldPath, newPath);
        Compare(BodyOf(_before), BodyOf(_after), Body);
        Compare(OptionsOf(_before), OptionsOf(_after));
        if ((_found & Breaks.Source) == 0 && !AcceptsOldCalls())
        {
            Add(
                ChangeKind.TypeChanged,
                null,
                null,
                $"The signature of '{_after.FullName}' is '{_after.Signature}' instead of '{_before.Signature}'",
                Breaks.Source | Breaks.Binary);
        }
    }

    /// <summary>Determines whether a file becomes a form. The fact of the body shows whether the form sends the same file.</summary>
    private bool IsFormOfFile(string before, string after) =>
        before == "UploadFile" && _comparison.After.Types.Any(type => type.Name == after && type.Kind == TypeKind.Form);

    private static BaselineParameter? OptionsOf(BaselineOperation operation) =>
        operation.Parameters.FirstOrDefault(parameter => parameter is { WireName: "", Name: Options });

    private static string Name(string what, BaselineParameter parameter) => what == Body ? what : $"{what} '{parameter.Name}'";

    private void ComparePath(List<BaselineParameter> before, List<BaselineParameter> after)
    {
        var rest = after.Where(parameter => before.All(other => other.WireName != parameter.WireName)).ToList();
        var gone = before.Where(parameter => after.All(other => other.WireName != parameter.WireName)).ToList();
        foreach (var parameter in before.Except(gone))
        {
            Compare(parameter, after.First(other => other.WireName == parameter.WireName), PathParameter);
        }

        // A parameter that was renamed begins with the same word, or is the only one left.
        foreach (var parameter in gone.ToList())
        {
            if (rest.Find(other => FirstWord(other) == FirstWord(parameter)) is { } renamed)
            {
                gone.Remove(parameter);
                rest.Remove(renamed);
                Compare(parameter, renamed, PathParameter);
            }
        }

        if (gone.Count == rest.Count)
        {
            gone.Zip(rest, (one, other) => (one, other)).ToList().ForEach(pair => Compare(pair.one, pair.other, PathParameter));
            return;
        }

        gone.ForEach(parameter => Compare(parameter, null, PathParameter));
        rest.ForEach(parameter => Compare(null, parameter, PathParameter));
    }

    private static string FirstWord(BaselineParameter parameter) => WordSplitter.Split(parameter.WireName) is [var first, ..] ? first : "";

    private void Compare(BaselineParameter? before, BaselineParameter? after, string what)
    {
        switch (before, after)
        {
            case (null, null):
                return;
            case (null, { IsOptional: true } added):
                Add(
                    ChangeKind.Added,
                    null,
                    added,
                    $"The {Name(what, added)} of '{_after.FullName}' is new",
                    Breaks.Source | Breaks.Binary);
                return;
            case (null, { } added) when added.Type.EndsWith("?", StringComparison.Ordinal) || what != Body:
                Add(
                    ChangeKind.Added,
                    null,
                    added,
                    $"The {Name(what, added)} of '{_after.FullName}' is new, and calls have to pass it",
                    Breaks.Source | Breaks.Binary);
                return;
            case (null, { } added):
                Add(
                    ChangeKind.RequiredInRequest,
                    null,
                    added,
                    $"'{_after.FullName}' requires the {Name(what, added)} now",
                    Breaks.Source | Breaks.Binary | Breaks.Wire);
                return;
            case ({ } removed, null):
                Add(
                    ChangeKind.Removed,
                    removed,
                    null,
                    $"The {Name(what, removed)} of '{_after.FullName}' was removed",
                    Breaks.Source | Breaks.Binary);
                return;
        }

        var (one, other) = (WireType.WithoutNull(_comparison.Translate(before!.Type)), WireType.WithoutNull(after!.Type));
        if (one != other)
        {
            var wire = _comparison.NewAccepts(one, other) || IsFormOfFile(one, other) ? Breaks.None : Breaks.Wire;
            Add(
                ChangeKind.TypeChanged,
                before,
                after,
                $"The {Name(what, after)} of '{_after.FullName}' is of type '{after.Type}' instead of '{before.Type}'",
                Breaks.Source | _comparison.BinaryBreak(one, other) | wire);
        }

        if (before.Name != after.Name)
        {
            Add(
                ChangeKind.Renamed,
                before,
                after,
                $"The parameter '{before.Name}' of '{_after.FullName}' is '{after.Name}' now",
                Breaks.Source);
        }

        if (before.IsOptional && !after.IsOptional)
        {
            Add(
                ChangeKind.RequiredInRequest,
                before,
                after,
                $"'{_after.FullName}' requires the {Name(what, after)} now",
                Breaks.Source | Breaks.Wire | (AcceptsOldCalls() ? Breaks.None : Breaks.Binary));
        }
        else if (after.IsOptional && !before.IsOptional)
        {
            Add(
                ChangeKind.Relaxed,
                before,
                after,
                $"The {Name(what, after)} of '{_after.FullName}' is optional now",
                Breaks.None);
        }
    }

    private void Compare(BaselineParameter? before, BaselineParameter? after)
    {
        if (before is null || after is null || _comparison.Translate(before.Type) == after.Type)
        {
            return;
        }

        if (!after.IsOptional)
        {
            var breaks = before.IsOptional ? Breaks.Source | Breaks.Binary | Breaks.Wire : Breaks.Source | Breaks.Binary;
            Add(ChangeKind.RequiredInRequest, before, after, $"'{_after.FullName}' requires its options now", breaks);
        }
        else if (before.Type == CommonOptions)
        {
            Add(
                ChangeKind.Added,
                before,
                after,
                $"'{_after.FullName}' has query or header parameters now, the properties of '{after.Type.TrimEnd('?')}'",
                Breaks.None);
        }
        else if (before.Type.TrimEnd('?') == after.Type.TrimEnd('?'))
        {
            Add(ChangeKind.Relaxed, before, after, $"The options of '{_after.FullName}' are not required any more", Breaks.None);
        }
        else
        {
            var wire = after.Type == CommonOptions ? Breaks.Wire : Breaks.None;
            Add(
                ChangeKind.TypeChanged,
                before,
                after,
                $"The options of '{_after.FullName}' are of type '{after.Type}' instead of '{before.Type}'",
                Breaks.Source | Breaks.Binary | wire);
        }
    }

    /// <summary>Determines whether calls with all arguments of the old method, and calls without its optional ones, compile.</summary>
    private bool AcceptsOldCalls()
    {
        var (before, after) = (_before.Parameters, _after.Parameters);
        return before.Count <= after.Count
            && before.Zip(after, (one, other) => IsAssignable(one, other) && (other.IsOptional || !one.IsOptional)).All(isSame => isSame)
            && after.Skip(before.Count).All(parameter => parameter.IsOptional);
    }

    private bool IsAssignable(BaselineParameter before, BaselineParameter after) =>
        _comparison.Translate(before.Type) is var type
        && (type == after.Type || type + "?" == after.Type || (type == CommonOptions && after.Name == Options));

    private void Add(ChangeKind kind, BaselineParameter? before, BaselineParameter? after, string message, Breaks breaks)
    {
        _found |= breaks;
        _comparison.Add(new ApiChange
        {
            Kind = kind,
            Subject = ChangeSubject.Parameter,
            Name = _after.FullName + "(" + (after ?? before)?.Name + ")",
            Before = before?.ToString() ?? (after is null ? _before.Signature : ""),
            After = after?.ToString() ?? (before is null ? _after.Signature : ""),
            Message = message,
            Breaks = breaks,
            OldPointer = _before.Pointer,
            NewPointer = _after.Pointer,
            BaselinePointer = before is null ? ChangePointers.Operation(_before) : ChangePointers.Parameter(_before, before),
        });
    }
}
