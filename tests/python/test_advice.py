"""Forms of agreement, reservations and state aid in Python."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import anbud
import anbud.batch
import numpy
import pytest


def test_the_batch_leads_each_need_as_the_need_does() -> None:
    needs = [
        anbud.Need(same_legal_person=True),
        anbud.Need(same_legal_person=False, controlled_as_own=False),
        anbud.Need(
            same_legal_person=False,
            controlled_as_own=False,
            exercises_public_authority=False,
            binding_performance_for_pay=False,
            both_contribute_and_steer=False,
        ),
        anbud.Need(),
    ]
    forms, waiting = anbud.batch.routes(
        4,
        same_legal_person=numpy.array([1, 0, 0, -1]),
        in_house=numpy.array([-1, 0, 0, -1]),
        authority_without_statute=numpy.array([-1, -1, 0, -1]),
        performance_for_pay=numpy.array([-1, -1, 0, -1]),
        shared_steering=numpy.array([-1, -1, 0, -1]),
    )
    assert forms.tolist() == [need.form().route for need in needs]
    assert waiting.tolist() == ["", "authorityWithoutStatute", "", "sameLegalPerson"]


@pytest.mark.parametrize(
    "column",
    [[1.0, 0.0], [True, False], ["yes", "no"], [1, 2], [1, -2], [[1, 0]]],
)
def test_the_batch_takes_only_yes_no_and_unknown(column: Any) -> None:
    with pytest.raises(TypeError):
        anbud.batch.routes(2, same_legal_person=column)


def test_the_batch_refuses_a_question_it_does_not_know_and_a_column_of_another_length() -> None:
    with pytest.raises(anbud.AnbudError) as refused:
        anbud.batch.routes(1, same_person=[1])
    assert refused.value.path == "columns"
    with pytest.raises(anbud.AnbudError) as refused:
        anbud.batch.routes(2, in_house=[1])
    assert refused.value.path == "inHouse"


def test_aid_in_kronor_is_converted_at_the_stated_rate() -> None:
    answer = anbud.state_aid(
        on=datetime.date(2024, 6, 1),
        scheme="deMinimis",
        earlier=[anbud.AidGrant(on="2022-02-01", amount_eur="120000")],
        proposed_sek=Decimal(1_150_000),
        rate=anbud.EuroRate(sek_per_euro="11.5", on="2024-05-31", source="exempel"),
    )
    assert (answer.proposed_eur, answer.left_eur) == (Decimal(100_000), Decimal(180_000))
    assert answer.window_from == datetime.date(2021, 6, 2)
    assert answer.outcome.kind == "satisfied"


def test_eligibility_shows_each_condition_with_its_evidence() -> None:
    evidence = anbud.ConditionEvidence(
        condition="nonProfitPurpose", text="Ändamål: stöd till hemlösa", source="stadgar § 2"
    )
    answer = anbud.eligibility(
        tender=anbud.Tender(started_on="2024-09-02", cpv=["85312000-9"]),
        organisation=anbud.OrganisationFacts(serves_public_benefit=True, evidence=[evidence]),
    )
    purpose = answer.reservations[0].conditions[2]
    assert (purpose.condition, purpose.outcome.kind) == ("nonProfitPurpose", "satisfied")
    assert purpose.evidence == (evidence,)
    assert "organisation.permittedTransfersOnly" in answer.missing
