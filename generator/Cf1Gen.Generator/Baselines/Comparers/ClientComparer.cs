using System;
using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Compares the clients and their settings.</summary>
internal static class ClientComparer
{
    /// <summary>Adds the changes of the clients to a comparison.</summary>
    public static void Compare(Comparison comparison)
    {
        var (before, after) = (comparison.Before, comparison.After);
        CompareName("The root client", before.ClientName, after.ClientName, comparison);
        CompareName("The namespace", before.Namespace, after.Namespace, comparison);
        foreach (var client in before.Clients)
        {
            if (after.Clients.FirstOrDefault(other => other.Path == client.Path) is { } now)
            {
                CompareName($"The client '{client.Path}'", client.Name, now.Name, comparison);
            }
        }

        foreach (var setting in before.Settings)
        {
            Compare(setting, after.Settings.FirstOrDefault(other => other.WireName == setting.WireName), comparison);
        }

        foreach (var setting in after.Settings.Where(setting => before.Settings.All(other => other.WireName != setting.WireName)))
        {
            comparison.Add(new ApiChange
            {
                Kind = ChangeKind.Added,
                Subject = ChangeSubject.Setting,
                Name = setting.Name,
                After = setting.Name,
                Message = $"The setting '{setting.Name}' is new",
            });
        }

        foreach (var (name, one, other) in FactComparer.Compare(before.Facts, after.Facts))
        {
            if (name.StartsWith(OperationFacts.Variable, StringComparison.Ordinal))
            {
                CompareVariable(name.Substring(OperationFacts.Variable.Length), one, other, comparison);
                continue;
            }

            // Without security of the document, that of most operations is the security of the service.
            if (name == OperationFacts.Security && !FactComparer.IsSecurityOfServiceUsed(before, after))
            {
                continue;
            }

            var isRelaxed = FactComparer.IsRelaxed(name, one, other);
            comparison.Add(new ApiChange
            {
                Kind = isRelaxed ? ChangeKind.Relaxed : ChangeKind.SerializationChanged,
                Subject = ChangeSubject.Client,
                Name = after.ClientName,
                Before = one,
                After = other,
                Message = $"The {name} of the service changed from {FactComparer.Quote(one)} to {FactComparer.Quote(other)}",
                Breaks = isRelaxed ? Breaks.None : Breaks.Wire,
                OldPointer = PointerTo(name),
                NewPointer = PointerTo(name),
            });
        }
    }

    private static string PointerTo(string fact) => fact == OperationFacts.Security ? "#/security" : "#/servers";

    private static void CompareVariable(string variable, string before, string after, Comparison comparison) => comparison.Add(new ApiChange
    {
        Kind = before.Length == 0 ? ChangeKind.Added : after.Length == 0 ? ChangeKind.Removed : ChangeKind.Renamed,
        Subject = ChangeSubject.Setting,
        Name = after.Length == 0 ? before : after,
        Before = before,
        After = after,
        Message = before.Length == 0
            ? $"The option '{after}' for the server variable '{variable}' is new"
            : after.Length == 0
                ? $"The option '{before}' for the server variable '{variable}' was removed"
                : $"The option '{before}' for the server variable '{variable}' is '{after}' now",
        Breaks = before.Length == 0 ? Breaks.None : Breaks.Source | Breaks.Binary,
        OldPointer = PointerTo(variable),
        NewPointer = PointerTo(variable),
    });

    private static void CompareName(string subject, string before, string after, Comparison comparison)
    {
        if (before != after)
        {
            comparison.Add(new ApiChange
            {
                Kind = ChangeKind.Renamed,
                Subject = ChangeSubject.Client,
                Name = after,
                Before = before,
                After = after,
                Message = $"{subject} '{before}' is '{after}' now",
                Breaks = Breaks.Source | Breaks.Binary,
                BaselinePointer = "#/client",
            });
        }
    }

    private static void Compare(BaselineSetting before, BaselineSetting? after, Comparison comparison)
    {
        if (before == after)
        {
            return;
        }

        comparison.Add(new ApiChange
        {
            Kind = after is null ? ChangeKind.Removed : ChangeKind.Renamed,
            Subject = ChangeSubject.Setting,
            Name = after?.Name ?? before.Name,
            Before = $"{before.Name}, {before.SiblingMethod}",
            After = after is null ? "" : $"{after.Name}, {after.SiblingMethod}",
            Message = after is null
                ? $"The setting '{before.Name}' was removed"
                : $"The setting '{before.Name}' is '{after.Name}' now, with '{after.SiblingMethod}'",
            Breaks = Breaks.Source | Breaks.Binary,
            BaselinePointer = ChangePointers.Setting(before),
        });
    }
}
