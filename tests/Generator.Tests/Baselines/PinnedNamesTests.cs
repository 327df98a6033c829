using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Baselines;

/// <summary>Names of a baseline are kept, whatever the rules would choose: here, none of them is a name that a rule chooses.</summary>
public sealed class PinnedNamesTests
{
    // Names that these documents declare themselves.
    private static readonly string[] s_declaring = ["everything-20", "everything-31", "x-cf1gen-extensions"];

    public static TheoryData<string> Names => [.. Fixture.Names.Except(s_declaring)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_is_kept(string name)
    {
        foreach (var spec in Fixture.Read(name).Where(spec => spec.IsOurs))
        {
            var kept = Rename(TestBaseline.Of(spec));

            Assert.Equal(Write(kept), Write(TestBaseline.Of(spec, kept)));
        }
    }

    [Fact]
    public void Every_name_of_the_bundled_client_is_kept()
    {
        // The document declares some names.
        var spec = SpecFile.Bundled with
        {
            Text = SpecFile.Bundled.Text!.Replace("x-cf1gen-", "x-other-", StringComparison.Ordinal),
        };
        var kept = Rename(TestBaseline.Of(spec));

        Assert.Equal(Write(kept), Write(TestBaseline.Of(spec, kept)));
    }

    // The keys of the types of operations begin with the names of the operations, and methods with some names have conversions.
    private static string Write(Baseline baseline) => BaselineWriter.Write(baseline with
    {
        Types = baseline.Types.Select(type => type with { Key = "", Conversions = default }).ToEquatableArray(),
    });

    private static Baseline Rename(Baseline baseline)
    {
        var types = baseline.Types.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return baseline with
        {
            Settings = baseline.Settings
                .Select(setting => setting with { Name = setting.Name + "Kept", SiblingMethod = setting.SiblingMethod + "Kept" })
                .ToEquatableArray(),
            Clients = baseline.Clients
                .Select(client => new BaselineClient(RenamePath(client.Path), "Kept" + client.Name))
                .ToEquatableArray(),
            Operations = baseline.Operations
                .Select(operation => operation with
                {
                    Client = RenamePath(operation.Client),
                    Method = operation.Method[..^"Async".Length] + "KeptAsync",
                    Returns = RenameTypes(operation.Returns),
                    Parameters = operation.Parameters
                        .Select(parameter => parameter with
                        {
                            Name = parameter.WireName.Length > 0 ? parameter.Name.TrimStart('@') + "Kept" : parameter.Name,
                            Type = RenameTypes(parameter.Type),
                        })
                        .ToEquatableArray(),
                })
                .ToEquatableArray(),
            Types = baseline.Types
                .Select(type => type with
                {
                    Name = "Kept" + type.Name,
                    Members = type.Members
                        .Select(member => member with
                        {
                            WireName = type.Kind == TypeKind.Union ? RenameCase(member) : member.WireName,
                            Name = member.WireName == BaselineTypeBuilder.Additional ? member.Name : RenameMember(type, member),
                            Type = RenameTypes(member.Type),
                        })
                        .ToEquatableArray(),
                })
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
        };

        string RenameTypes(string text) => BaselineGraph.Rename(text, word => types.Contains(word) ? "Kept" + word : word);

        string RenameCase(BaselineMember member) =>
            types.Any(type => member.WireName.StartsWith(type, StringComparison.Ordinal)) ? "Kept" + member.WireName : member.WireName;

        // The cases of responses are named after their statuses, and those of lists after the types of their items.
        string RenameMember(BaselineType type, BaselineMember member) =>
            type.Kind != TypeKind.Union || RenameCase(member) != member.WireName ? member.Name + "Kept" : member.Name;
    }

    private static string RenamePath(string path) =>
        string.Join('.', path.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(name => name + "Kept"));
}
