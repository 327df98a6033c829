public sealed partial class AcmeApi : ApiModel<AcmeApi>
{
    public string? A14 { get => Get(_a14); set => Set(out _a14, value); }

        json.OptionalString("a14"u8, ref _a14);
}

public sealed partial class Attribute : ApiModel<Attribute>
{
    public string? A21 { get => Get(_a21); set => Set(out _a21, value); }

        json.OptionalString("a21"u8, ref _a21);
}

public sealed partial class Buffer : ApiModel<Buffer>
{
    public string? A27 { get => Get(_a27); set => Set(out _a27, value); }

        json.OptionalString("a27"u8, ref _a27);
}

public sealed partial class Class : ApiModel<Class>
{
    public string? A0 { get => Get(_a0); set => Set(out _a0, value); }

        json.OptionalString("a0"u8, ref _a0);
}

public sealed partial class Console : ApiModel<Console>
{
    public string? A32 { get => Get(_a32); set => Set(out _a32, value); }

        json.OptionalString("a32"u8, ref _a32);
}

public sealed partial class Convert : ApiModel<Convert>
{
    public string? A36 { get => Get(_a36); set => Set(out _a36, value); }

        json.OptionalString("a36"u8, ref _a36);
}

public sealed partial class DictionaryModel : ApiModel<DictionaryModel>
{
    public string? A15 { get => Get(_a15); set => Set(out _a15, value); }

        json.OptionalString("a15"u8, ref _a15);
}

public sealed partial class Dynamic : ApiModel<Dynamic>
{
    public string? A20 { get => Get(_a20); set => Set(out _a20, value); }

        json.OptionalString("a20"u8, ref _a20);
}

public sealed partial class Environment : ApiModel<Environment>
{
    public string? A23 { get => Get(_a23); set => Set(out _a23, value); }

        json.OptionalString("a23"u8, ref _a23);
}

public sealed partial class File : ApiModel<File>
{
    public string? A24 { get => Get(_a24); set => Set(out _a24, value); }

        json.OptionalString("a24"u8, ref _a24);
}

public sealed partial class Foo : ApiModel<Foo>
{
    public string? A18 { get => Get(_a18); set => Set(out _a18, value); }

        json.OptionalString("a18"u8, ref _a18);
}

public sealed partial class Foo2 : ApiModel<Foo2>
{
    public string? A17 { get => Get(_a17); set => Set(out _a17, value); }

        json.OptionalString("a17"u8, ref _a17);
}

public sealed partial class Foo3 : ApiModel<Foo3>
{
    public string? A16 { get => Get(_a16); set => Set(out _a16, value); }

        json.OptionalString("a16"u8, ref _a16);
}

public sealed partial class Global : ApiModel<Global>
{
    public string? A13 { get => Get(_a13); set => Set(out _a13, value); }

        json.OptionalString("a13"u8, ref _a13);
}

public sealed partial class Half : ApiModel<Half>
{
    public string? A22 { get => Get(_a22); set => Set(out _a22, value); }

        json.OptionalString("a22"u8, ref _a22);
}

public sealed partial class Index : ApiModel<Index>
{
    public string? A29 { get => Get(_a29); set => Set(out _a29, value); }

        json.OptionalString("a29"u8, ref _a29);
}

public sealed partial class Lazy : ApiModel<Lazy>
{
    public string? A34 { get => Get(_a34); set => Set(out _a34, value); }

        json.OptionalString("a34"u8, ref _a34);
}

public sealed partial class ListModel : ApiModel<ListModel>
{
    public string? A6 { get => Get(_a6); set => Set(out _a6, value); }

        json.OptionalString("a6"u8, ref _a6);
}

public sealed partial class Math : ApiModel<Math>
{
    public string? A31 { get => Get(_a31); set => Set(out _a31, value); }

        json.OptionalString("a31"u8, ref _a31);
}

public sealed partial class NamesHostileClient2 : ApiModel<NamesHostileClient2>
{
    public string? A12 { get => Get(_a12); set => Set(out _a12, value); }

        json.OptionalString("a12"u8, ref _a12);
}

public sealed partial class NamesHostileClient3 : ApiModel<NamesHostileClient3>
{
    public string? A11 { get => Get(_a11); set => Set(out _a11, value); }

        json.OptionalString("a11"u8, ref _a11);
}

public sealed partial class NamesHostileClientOptions2 : ApiModel<NamesHostileClientOptions2>
{
    public string? A19 { get => Get(_a19); set => Set(out _a19, value); }

        json.OptionalString("a19"u8, ref _a19);
}

public sealed partial class ObjectModel : ApiModel<ObjectModel>
{
    public string? A7 { get => Get(_a7); set => Set(out _a7, value); }

        json.OptionalString("a7"u8, ref _a7);
}

public sealed partial class Random : ApiModel<Random>
{
    public string? A33 { get => Get(_a33); set => Set(out _a33, value); }

        json.OptionalString("a33"u8, ref _a33);
}

public sealed partial class Range : ApiModel<Range>
{
    public string? A28 { get => Get(_a28); set => Set(out _a28, value); }

        json.OptionalString("a28"u8, ref _a28);
}

public sealed partial class Record : ApiModel<Record>
{
    public string? A1 { get => Get(_a1); set => Set(out _a1, value); }

        json.OptionalString("a1"u8, ref _a1);
}

public sealed partial class StringModel : ApiModel<StringModel>
{
    public string? A5 { get => Get(_a5); set => Set(out _a5, value); }

        json.OptionalString("a5"u8, ref _a5);
}

public sealed partial class StringModel2 : ApiModel<StringModel2>
{
    public string? A4 { get => Get(_a4); set => Set(out _a4, value); }

        json.OptionalString("a4"u8, ref _a4);
}

public sealed partial class SystemModel : ApiModel<SystemModel>
{
    public string? A2 { get => Get(_a2); set => Set(out _a2, value); }

        json.OptionalString("a2"u8, ref _a2);
}

public sealed partial class TaskModel : ApiModel<TaskModel>
{
    public string? A3 { get => Get(_a3); set => Set(out _a3, value); }

        json.OptionalString("a3"u8, ref _a3);
}

public sealed partial class Thread : ApiModel<Thread>
{
    public string? A25 { get => Get(_a25); set => Set(out _a25, value); }

        json.OptionalString("a25"u8, ref _a25);
}

public sealed partial class Timer : ApiModel<Timer>
{
    public string? A26 { get => Get(_a26); set => Set(out _a26, value); }

        json.OptionalString("a26"u8, ref _a26);
}

public sealed partial class Tuple : ApiModel<Tuple>
{
    public string? A35 { get => Get(_a35); set => Set(out _a35, value); }

        json.OptionalString("a35"u8, ref _a35);
}

public sealed partial class TypeReplaceAll : ApiModel<TypeReplaceAll>
{
    public Class? P0 { get => Get(_p0); set => Set(out _p0, value); }
    public Record? P1 { get => Get(_p1); set => Set(out _p1, value); }
    public SystemModel? P2 { get => Get(_p2); set => Set(out _p2, value); }
    public TaskModel? P3 { get => Get(_p3); set => Set(out _p3, value); }
    public StringModel2? P4 { get => Get(_p4); set => Set(out _p4, value); }
    public StringModel? P5 { get => Get(_p5); set => Set(out _p5, value); }
    public ListModel? P6 { get => Get(_p6); set => Set(out _p6, value); }
    public ObjectModel? P7 { get => Get(_p7); set => Set(out _p7, value); }
    public 日本? P8 { get => Get(_p8); set => Set(out _p8, value); }
    public JsonElement? P9 { get => Get(_p9); set => Set(out _p9, value); }
    public _1st? P10 { get => Get(_p10); set => Set(out _p10, value); }
    public NamesHostileClient3? P11 { get => Get(_p11); set => Set(out _p11, value); }
    public NamesHostileClient2? P12 { get => Get(_p12); set => Set(out _p12, value); }
    public Global? P13 { get => Get(_p13); set => Set(out _p13, value); }
    public AcmeApi? P14 { get => Get(_p14); set => Set(out _p14, value); }
    public DictionaryModel? P15 { get => Get(_p15); set => Set(out _p15, value); }
    public Foo3? P16 { get => Get(_p16); set => Set(out _p16, value); }
    public Foo2? P17 { get => Get(_p17); set => Set(out _p17, value); }
    public Foo? P18 { get => Get(_p18); set => Set(out _p18, value); }
    public NamesHostileClientOptions2? P19 { get => Get(_p19); set => Set(out _p19, value); }
    public Dynamic? P20 { get => Get(_p20); set => Set(out _p20, value); }
    public Attribute? P21 { get => Get(_p21); set => Set(out _p21, value); }
    public Half? P22 { get => Get(_p22); set => Set(out _p22, value); }
    public Environment? P23 { get => Get(_p23); set => Set(out _p23, value); }
    public File? P24 { get => Get(_p24); set => Set(out _p24, value); }
    public Thread? P25 { get => Get(_p25); set => Set(out _p25, value); }
    public Timer? P26 { get => Get(_p26); set => Set(out _p26, value); }
    public Buffer? P27 { get => Get(_p27); set => Set(out _p27, value); }
    public Range? P28 { get => Get(_p28); set => Set(out _p28, value); }
    public Index? P29 { get => Get(_p29); set => Set(out _p29, value); }
    public Version? P30 { get => Get(_p30); set => Set(out _p30, value); }
    public Math? P31 { get => Get(_p31); set => Set(out _p31, value); }
    public Console? P32 { get => Get(_p32); set => Set(out _p32, value); }
    public Random? P33 { get => Get(_p33); set => Set(out _p33, value); }
    public Lazy? P34 { get => Get(_p34); set => Set(out _p34, value); }
    public Tuple? P35 { get => Get(_p35); set => Set(out _p35, value); }
    public Convert? P36 { get => Get(_p36); set => Set(out _p36, value); }

        json.OptionalModel("p0"u8, ref _p0);
        json.OptionalModel("p1"u8, ref _p1);
        json.OptionalModel("p2"u8, ref _p2);
        json.OptionalModel("p3"u8, ref _p3);
        json.OptionalModel("p4"u8, ref _p4);
        json.OptionalModel("p5"u8, ref _p5);
        json.OptionalModel("p6"u8, ref _p6);
        json.OptionalModel("p7"u8, ref _p7);
        json.OptionalModel("p8"u8, ref _p8);
        json.Optional("p9"u8, ref _p9, JsonCodec.Json);
        json.OptionalModel("p10"u8, ref _p10);
        json.OptionalModel("p11"u8, ref _p11);
        json.OptionalModel("p12"u8, ref _p12);
        json.OptionalModel("p13"u8, ref _p13);
        json.OptionalModel("p14"u8, ref _p14);
        json.OptionalModel("p15"u8, ref _p15);
        json.OptionalModel("p16"u8, ref _p16);
        json.OptionalModel("p17"u8, ref _p17);
        json.OptionalModel("p18"u8, ref _p18);
        json.OptionalModel("p19"u8, ref _p19);
        json.OptionalModel("p20"u8, ref _p20);
        json.OptionalModel("p21"u8, ref _p21);
        json.OptionalModel("p22"u8, ref _p22);
        json.OptionalModel("p23"u8, ref _p23);
        json.OptionalModel("p24"u8, ref _p24);
        json.OptionalModel("p25"u8, ref _p25);
        json.OptionalModel("p26"u8, ref _p26);
        json.OptionalModel("p27"u8, ref _p27);
        json.OptionalModel("p28"u8, ref _p28);
        json.OptionalModel("p29"u8, ref _p29);
        json.OptionalModel("p30"u8, ref _p30);
        json.OptionalModel("p31"u8, ref _p31);
        json.OptionalModel("p32"u8, ref _p32);
        json.OptionalModel("p33"u8, ref _p33);
        json.OptionalModel("p34"u8, ref _p34);
        json.OptionalModel("p35"u8, ref _p35);
        json.OptionalModel("p36"u8, ref _p36);
}

public sealed partial class Version : ApiModel<Version>
{
    public string? A30 { get => Get(_a30); set => Set(out _a30, value); }

        json.OptionalString("a30"u8, ref _a30);
}

public sealed partial class _1st : ApiModel<_1st>
{
    public string? A10 { get => Get(_a10); set => Set(out _a10, value); }

        json.OptionalString("a10"u8, ref _a10);
}

public sealed partial class 日本 : ApiModel<日本>
{
    public string? A8 { get => Get(_a8); set => Set(out _a8, value); }

        json.OptionalString("a8"u8, ref _a8);
}
