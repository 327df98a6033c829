using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class MemberNamesTests
{
    private static readonly string[] s_reserved = ["Equals", "Owner"];

    public static TheoryData<string, string> Members => new()
    {
        { "userId user_id UserID", "UserId User_id UserID" },
        { "foo Foo FOO", "Foo FooValue FOO" },
        { "id _id @id -id", "Id UnderscoreId AtId MinusId" },
        { "created_at -created_at +created_at", "CreatedAt MinusCreatedAt PlusCreatedAt" },
        { "+1 -1 1", "Plus1 Minus1 _1" },
        { "StartTime StartTime< StartTime> StartTime<=", "StartTime StartTimeLessThan StartTimeGreaterThan StartTimeLessThanOrEqual" },
        { "Etc/GMT+0 Etc/GMT-0", "EtcGmt0 Etc_GMT_0" },
        { "equals owner Equals OWNER", "EqualsValue OwnerValue Equals3e995db4 OWNER" },
        { "a.b a-b a_b aB", "ADotB A_b ABValue AB" },
        { "日本 日木", "日本 日木" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Names_do_not_depend_on_the_order(string texts, string expected)
    {
        var all = texts.Split(' ');
        var byText = all.Zip(expected.Split(' ')).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal(expected, string.Join(' ', Choose(all)));

        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(all);
            Assert.Equal(all.Select(text => byText[text]), Choose(all));
        }
    }

    [Fact]
    public void Member_that_is_written_less_like_the_name_changes_no_other_name()
    {
        string[] texts = ["userId", "start-time", "StartTime<", "UserID", "user_id", "@user-id", "start.time", "équals", "日本"];
        var before = new List<string>();
        for (var count = 1; count <= texts.Length; count++)
        {
            var names = Choose(texts[..count]);
            Assert.Equal(before, names.Take(count - 1));
            before = [.. names];
        }

        Assert.Equal(texts.Length, before.Distinct().Count());
    }

    [Fact]
    public void Members_with_one_text_are_distinguished_by_their_qualifier()
    {
        ProposedMember[] members = [new("user_id", "UserId", "Header"), new("user_id", "UserId"), new("user_id", "UserId", "Cookie")];

        Assert.Equal(["UserIdHeader", "UserId", "UserIdCookie"], MemberNames.Choose(members, s_reserved));
    }

    [Fact]
    public void Suffix_replaces_a_reserved_name() => Assert.Equal(
        ["OwnerParameter"], MemberNames.Choose([new ProposedMember("owner", "Owner")], s_reserved, suffix: "Parameter"));

    private static IReadOnlyList<string> Choose(IEnumerable<string> texts) =>
        MemberNames.Choose([.. texts.Select(text => new ProposedMember(text, Identifier.Pascal(text)))], s_reserved);
}
