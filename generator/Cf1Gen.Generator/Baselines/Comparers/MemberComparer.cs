using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares the members of a generated type: properties, values of an enum, cases of a union.</summary>
internal sealed class MemberComparer
{
    private readonly BaselineType _before;
    private readonly BaselineType _after;
    private readonly Comparison _comparison;
    private readonly bool _isSent;
    private readonly bool _isReceived;

    private MemberComparer(BaselineType before, BaselineType after, Comparison comparison)
    {
        _before = before;
        _after = after;
        _comparison = comparison;
        _isSent = comparison.OldUsage.Requests.Contains(before.Name);
        _isReceived = comparison.OldUsage.Responses.Contains(before.Name);
    }

    private string Noun => MemberWords.NounOf(_after.Kind);

    /// <summary>Adds the changes of the members of a type to a comparison.</summary>
    public static void Compare(BaselineType before, BaselineType after, Comparison comparison) =>
        new MemberComparer(before, after, comparison).Compare();

    private void Compare()
    {
        var added = _after.Members.ToList();
        var removed = new List<BaselineMember>();
        foreach (var member in _before.Members)
        {
            var now = added.Find(other => other.WireName == member.WireName)
                ?? (_after.Kind == TypeKind.Union ? added.Find(other => other.Type == _comparison.Translate(member.Type)) : null);
            if (now is null)
            {
                removed.Add(member);
            }
            else
            {
                added.Remove(now);
                Compare(member, now);
            }
        }

        foreach (var member in removed)
        {
            // Code that uses the name compiles.
            if (_after.Kind != TypeKind.Union && added.Find(other => other.Name == member.Name) is { } now)
            {
                added.Remove(now);
                Respelled(member, now);
            }
            else
            {
                Removed(member);
            }
        }

        added.ForEach(Added);
    }

    private void Respelled(BaselineMember before, BaselineMember after)
    {
        Add(
            ChangeKind.SerializationChanged,
            before,
            after,
            $"The {Noun} '{NameOf(after)}' is '{after.WireName}' instead of '{before.WireName}' in the API",
            Breaks.Wire);
        Compare(before, after);
    }

    private void Removed(BaselineMember member)
    {
        if (member.WireName == BaselineTypeBuilder.Additional)
        {
            AdditionalChanged(member, null, Breaks.Source | Breaks.Binary);
            return;
        }

        // Old clients send the member, or cannot read a response without it.
        var isExpected = _isSent
            || (_isReceived && _after.Kind != TypeKind.Enum && member is { IsRequired: true, IsNullable: false });
        Add(
            _after.Kind == TypeKind.Enum ? ChangeKind.EnumValueRemoved : ChangeKind.Removed,
            member,
            null,
            $"The {Noun} '{NameOf(member)}' ({member.WireName}) was removed",
            Breaks.Source | Breaks.Binary | (isExpected ? Breaks.Wire : Breaks.None));
    }

    private void Added(BaselineMember member)
    {
        if (member.WireName == BaselineTypeBuilder.Additional)
        {
            AdditionalChanged(null, member, Breaks.Source);
        }
        else if (member.MustBeSet && _isSent)
        {
            Add(
                ChangeKind.RequiredInRequest,
                null,
                member,
                $"Requests have to set the new {Noun} '{NameOf(member)}' ({member.WireName})",
                Breaks.Source | Breaks.Wire);
        }
        else
        {
            var isMissing = _isSent && member is { IsConstant: true, IsRequired: true };

            // Without a discriminator, old clients find no type for the value.
            var isUnexpected = _isReceived && _after.Kind == TypeKind.Union && member.Serialization.Length == 0;
            var consequence = member.MustBeSet ? ", which code that creates the object has to set"
                : isMissing ? ", which old clients do not send"
                : isUnexpected ? ", which old clients do not expect"
                : "";
            Add(
                ChangeKind.Added,
                null,
                member,
                $"The {Noun} '{NameOf(member)}' ({member.WireName}) is new{consequence}",
                member.MustBeSet ? Breaks.Source : isMissing || isUnexpected ? Breaks.Wire : Breaks.None);
        }
    }

    // The property with the type hides that of the base class, whose values are of any JSON.
    private void AdditionalChanged(BaselineMember? before, BaselineMember? after, Breaks breaks) => Add(
        ChangeKind.TypeChanged,
        before,
        after,
        $"The additional properties of '{_after.Name}' are of type '{after?.Type ?? "JsonElement"}' instead of "
            + $"'{before?.Type ?? "JsonElement"}'",
        breaks);

    private void Compare(BaselineMember before, BaselineMember after)
    {
        if (before.Name != after.Name)
        {
            Add(
                ChangeKind.Renamed,
                before,
                after,
                $"The {Noun} '{_before.Name}.{before.Name}' ({before.WireName}) is '{NameOf(after)}' now",
                Breaks.Source | Breaks.Binary);
        }

        CompareTypes(before, after);
        if (before.Serialization != after.Serialization && before.IsConstant == after.IsConstant
            && !(_after.Kind == TypeKind.Union && UnionTags.AreUnderstood(before.Serialization, after.Serialization, _isReceived, _isSent)))
        {
            Add(
                ChangeKind.SerializationChanged,
                before,
                after,
                $"'{NameOf(after)}' ({after.WireName}) is serialized as {FactComparer.Quote(after.Serialization)} instead of "
                    + FactComparer.Quote(before.Serialization),
                Breaks.Wire);
        }

        if (after.IsDeprecated && !before.IsDeprecated)
        {
            Add(ChangeKind.Deprecated, before, after, $"'{NameOf(after)}' ({after.WireName}) is deprecated", Breaks.None);
        }
    }

    private void CompareTypes(BaselineMember before, BaselineMember after)
    {
        var type = _comparison.Translate(before.Type);
        var (one, other) = (WireType.WithoutNull(type), WireType.WithoutNull(after.Type));
        if (one != other)
        {
            var isRead = !_isReceived || _comparison.OldReads(one, other);
            var isAccepted = !_isSent || _comparison.NewAccepts(one, other) || IsRepeated(one, other);
            Add(
                ChangeKind.TypeChanged,
                before,
                after,
                $"'{NameOf(after)}' ({after.WireName}) is of type '{after.Type}' instead of '{before.Type}'",
                Breaks.Source | _comparison.BinaryBreak(one, other) | (isRead && isAccepted ? Breaks.None : Breaks.Wire));
        }
        else if (before.IsConstant != after.IsConstant)
        {
            CompareConstant(before, after);
        }
        else
        {
            CompareNullability(before, after, one, type);
        }
    }

    /// <summary>Determines whether a parameter or a field that was sent once can be sent several times.</summary>
    private bool IsRepeated(string before, string after) =>
        _after.Kind is TypeKind.Options or TypeKind.Form && WireType.ItemOf(after) is { } item && _comparison.NewAccepts(before, item);

    private void CompareConstant(BaselineMember before, BaselineMember after)
    {
        if (after.IsConstant)
        {
            Add(
                ChangeKind.TypeChanged,
                before,
                after,
                $"'{NameOf(after)}' ({after.WireName}) is always {after.Serialization} and cannot be set",
                Breaks.Source | Breaks.Binary | (_isSent ? Breaks.Wire : Breaks.None));
        }
        else
        {
            Add(
                after.MustBeSet && _isSent ? ChangeKind.RequiredInRequest : ChangeKind.Relaxed,
                before,
                after,
                $"'{NameOf(after)}' ({after.WireName}) is not always {before.Serialization} any more",
                after.MustBeSet ? Breaks.Source : Breaks.None);
        }
    }

    private void CompareNullability(BaselineMember before, BaselineMember after, string type, string old)
    {
        var more = WireType.NullabilityOf(after.Type) - WireType.NullabilityOf(old);
        var structure = more != 0 && (_comparison.IsValueType(type) || old.StartsWith("Optional<", StringComparison.Ordinal)
            || after.Type.StartsWith("Optional<", StringComparison.Ordinal)) ? Breaks.Binary : Breaks.None;
        if (after.MustBeSet && !before.MustBeSet)
        {
            Add(
                _isSent ? ChangeKind.RequiredInRequest : ChangeKind.Relaxed,
                before,
                after,
                before.IsRequired
                    ? $"Code that creates '{_after.Name}' has to set the {Noun} '{NameOf(after)}' ({after.WireName}) now"
                    : $"The {Noun} '{NameOf(after)}' ({after.WireName}) is required now",
                Breaks.Source | structure | (_isSent ? Breaks.Wire : Breaks.None));
        }
        else if (more > 0 && _isReceived)
        {
            var isUnexpected = (before.IsRequired && !after.IsRequired) || (after.IsNullable && !before.IsNullable);
            Add(
                ChangeKind.OptionalInResponse,
                before,
                after,
                $"'{NameOf(after)}' ({after.WireName}) can be {(after.IsNullable && !before.IsNullable ? "null" : "absent")} now",
                Breaks.Source | structure | (isUnexpected ? Breaks.Wire : Breaks.None));
        }
        else if (more < 0)
        {
            var isUsed = structure != Breaks.None || _isSent;
            Add(
                _isSent ? ChangeKind.RequiredInRequest : ChangeKind.Relaxed,
                before,
                after,
                $"'{NameOf(after)}' ({after.WireName}) cannot be {(before.IsNullable && !after.IsNullable ? "null" : "absent")} any more",
                (isUsed ? Breaks.Source : Breaks.None) | structure | (_isSent ? Breaks.Wire : Breaks.None));
        }
        else if (more > 0 || (before.MustBeSet && !after.MustBeSet))
        {
            Add(
                ChangeKind.Relaxed,
                before,
                after,
                $"The {Noun} '{NameOf(after)}' ({after.WireName}) is optional now",
                structure);
        }
    }

    private string NameOf(BaselineMember member) => _after.Name + "." + member.Name;

    private void Add(ChangeKind kind, BaselineMember? before, BaselineMember? after, string message, Breaks breaks) => _comparison.Add(
        new ApiChange
        {
            Kind = kind,
            Subject = MemberWords.SubjectOf(_after.Kind),
            Name = NameOf((after ?? before)!),
            Before = before?.Declaration ?? "",
            After = after?.Declaration ?? "",
            Message = message,
            Breaks = breaks,
            OldPointer = before is null ? "" : Or(before.Pointer, _before.Pointer),
            NewPointer = after is null ? "" : Or(after.Pointer, _after.Pointer),
            BaselinePointer = before is null ? ChangePointers.Type(_before) : ChangePointers.Member(_before, before),
        });

    private static string Or(string pointer, string other) => pointer.Length > 0 ? pointer : other;
}
